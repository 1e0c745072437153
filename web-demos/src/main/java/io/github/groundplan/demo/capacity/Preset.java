package io.github.groundplan.demo.capacity;

import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import java.util.ArrayList;
import java.util.List;

/** A service to start from. All its numbers are assumptions, round and no company's. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
enum Preset {
  MICROBLOG(
      "microblog",
      "Microblog",
      "An action reads or writes one post of 1 kB: text and what is known about it, no pictures.",
      "100000000",
      "10",
      "90",
      "1000",
      "1825",
      "3",
      "3",
      "1000"),
  URL_SHORTENER(
      "url-shortener",
      "URL shortener",
      "Of a hundred requests one makes a short link; the others follow one. A link takes 500 B.",
      "10000000",
      "5",
      "99",
      "500",
      "1825",
      "3",
      "3",
      "5000"),
  VIDEO(
      "video",
      "Video service",
      "One action in 500 uploads. A video of 50 MB is five minutes at a good 1.3 Mbps; 25 of them a"
          + " second fill a port of 10 Gbps.",
      "100000000",
      "5",
      "99.8",
      "50000000",
      "3650",
      "3",
      "2",
      "25"),
  CHAT(
      "chat",
      "Chat",
      "Each message is written once and read once. A message takes 300 B.",
      "50000000",
      "80",
      "50",
      "300",
      "1825",
      "3",
      "4",
      "2000"),
  PHOTO_FEED(
      "photo-feed",
      "Photo feed",
      "A user looks at 49 photos a day and adds one. A photo of 200 kB fits a phone’s screen.",
      "100000000",
      "50",
      "98",
      "200000",
      "3650",
      "3",
      "3",
      "500");

  /** The key of what is no preset. */
  static final String CUSTOM = "custom";

  private final String key;
  private final String label;
  private final String about;
  private final List<String> values;

  /** Values are canonical, in the order of {@link Inputs#measured}. */
  Preset(String key, String label, String about, String... values) {
    this.key = key;
    this.label = label;
    this.about = about;
    this.values = List.of(values);
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  /** What is assumed beyond the numbers. */
  String about() {
    return about;
  }

  /** The preset of this key; the first if there is none. */
  static Preset of(String key) {
    for (Preset preset : values()) {
      if (preset.key.equals(key)) {
        return preset;
      }
    }
    return MICROBLOG;
  }

  /** These inputs as this preset says. */
  Values over(Values inputs) {
    Values all = inputs.with(Inputs.PRESET, key);
    for (int i = 0; i < values.size(); i++) {
      all = all.with(Inputs.keys().get(i), values.get(i));
    }
    return all;
  }

  /** All presets to choose from, and what is none. */
  static List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (Preset preset : values()) {
      options.add(new Option(preset.key, preset.label));
    }
    options.add(new Option(CUSTOM, "Your own"));
    return options;
  }
}
