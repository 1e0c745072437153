package io.github.groundplan.site.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that code can be written in. */
public enum Language {
  BASH("text/unix", "bash", "sh", "shell"),
  C("text/c", "c"),
  CLOJURE("text/clojure", "clojure"),
  CPP("text/cpp", "cpp", "c++"),
  CSHARP("text/cs", "csharp", "cs", "c#"),
  CSS("text/css", "css"),
  CSV("text/csv", "csv"),
  DOCKERFILE("text/dockerfile", "dockerfile"),
  GO("text/golang", "go"),
  GROOVY("text/groovy", "groovy", "gradle"),
  HTML("text/html", "html"),
  HTTP("", "http"),
  INI("text/ini", "ini", "toml"),
  JAVA("text/java", "java"),
  JAVASCRIPT("text/javascript", "javascript", "js"),
  JSON("text/json", "json"),
  KOTLIN("text/kotlin", "kotlin"),
  LUA("text/lua", "lua"),
  MAKEFILE("text/makefile", "makefile", "make"),
  MARKDOWN("text/markdown", "markdown", "md"),
  PERL("text/perl", "perl"),
  PHP("text/php", "php"),
  PROPERTIES("text/properties", "properties"),
  PROTOBUF("text/proto", "protobuf", "proto"),
  PYTHON("text/python", "python", "py"),
  RUBY("text/ruby", "ruby", "rb"),
  RUST("text/rust", "rust", "rs"),
  SCALA("text/scala", "scala"),
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
