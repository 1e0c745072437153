package io.github.groundplan.site.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that code can be written in. */
public enum Language {
  BASH("text/unix", "bash", "sh", "shell"),
  C("text/c", "c"),
  CSS("text/css", "css"),
  CSV("text/csv", "csv"),
  DOCKERFILE("text/dockerfile", "dockerfile"),
  GO("text/golang", "go"),
  HTML("text/html", "html"),
  HTTP("", "http"),
  INI("text/ini", "ini"),
  JAVA("text/java", "java"),
  JAVASCRIPT("text/javascript", "javascript", "js"),
  JSON("text/json", "json"),
  KOTLIN("text/kotlin", "kotlin"),
  MARKDOWN("text/markdown", "markdown", "md"),
  PROPERTIES("text/properties", "properties"),
  PYTHON("text/python", "python", "py"),
  RUST("text/rust", "rust"),
  SQL("text/sql", "sql"),
  TEXT("", "text", "txt", "console"),
  TYPESCRIPT("text/typescript", "typescript", "ts"),
  XML("text/xml", "xml", "svg"),
  YAML("text/yaml", "yaml", "yml");

  private final String style;

  @SuppressWarnings("ImmutableEnumChecker") // A list of List.of.
  private final List<String> names;

  Language(String style, String... names) {
    this.style = style;
    this.names = List.of(names);
  }

  /** What the library calls it; empty if it does not know it. */
  String style() {
    return style;
  }

  /** The language that authors call so. */
  public static Optional<Language> of(String name) {
    return Stream.of(values()).filter(language -> language.names.contains(name)).findFirst();
  }

  /** All names, in alphabetical order. */
  public static List<String> names() {
    List<String> all = new ArrayList<>();
    for (Language language : values()) {
      all.addAll(language.names);
    }
    return all.stream().sorted().toList();
  }
}
