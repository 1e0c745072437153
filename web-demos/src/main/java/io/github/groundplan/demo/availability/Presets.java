package io.github.groundplan.demo.availability;

/** Structures to begin with. */
enum Presets {
  CHAIN("chain", "A shop: three parts in a chain", "balancer:99.99:30m,app:99.5:4h,db:99.9:2h"),
  ONE("one", "One server", "server:99.5:4h"),
  PAIR("pair", "Two servers behind a balancer", "balancer:99.99:30m,server:99.5x2:4h"),
  SPARES(
      "spares", "The shop with a spare of each", "balancer:99.99x2:30m,app:99.5x2:4h,db:99.9x2:2h"),
  MAJORITY("majority", "A store that needs two of three", "store:99.5x3:4h:need2"),
  REGIONS("regions", "Two regions behind one DNS", "dns:99.999:10m,region:99.9x2:4h");

  private final String key;
  private final String label;
  private final String text;

  Presets(String key, String label, String text) {
    this.key = key;
    this.label = label;
    this.text = text;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  /** In {@link Notation}, canonical. */
  String text() {
    return text;
  }

  Structure structure() {
    return Notation.read(text);
  }
}
