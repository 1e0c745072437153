package io.github.groundplan.site.schema;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** A kind of file that authors write, with its JSON Schema (draft 2020-12). */
public enum Written {
  SITE("site", "/schema/site.schema.json"),
  LESSON("lesson", "/schema/lesson.schema.json"),
  PAGE("page", "/schema/page.schema.json"),
  GLOSSARY("glossary", "/schema/glossary.schema.json"),
  SCENARIO("scenario", "/scenario.schema.json");

  /** Where the schemas lie in every site. */
  public static final String FOLDER = "schema/";

  private final String name;
  private final String resource;

  Written(String name, String resource) {
    this.name = name;
    this.resource = resource;
  }

  /** The schemas as files of a site, so that editors find them under an address. */
  public static List<SiteFile> files() {
    return Arrays.stream(values()).map(kind -> new SiteFile(kind.path(), kind.schema())).toList();
  }

  /** The JSON Schema; of what has front matter, that of the front matter. */
  public Bytes schema() {
    try (InputStream in = Written.class.getResourceAsStream(resource)) {
      return Bytes.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it lies in a site: {@code schema/site.json}. */
  public SitePath path() {
    return new SitePath(FOLDER + name + ".json");
  }
}
