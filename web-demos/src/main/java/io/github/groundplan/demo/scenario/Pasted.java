package io.github.groundplan.demo.scenario;

/**
 * An author's text on the standard input of a command, as a shell takes both in one go: a "here
 * document", in which the shell changes nothing.
 */
record Pasted(String text) {
  private static final String END = "YAML";

  /** The text with an end to its last line. */
  String lines() {
    return text.endsWith("\n") ? text : text + "\n";
  }

  /** A command, and the text after it. */
  String after(String command) {
    String end = END;
    while (("\n" + lines()).contains("\n" + end + "\n")) {
      end += "_";
    }
    return command + " <<'" + end + "'\n" + lines() + end + "\n";
  }
}
