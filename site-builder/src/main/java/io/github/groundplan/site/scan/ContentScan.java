package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code site.yaml} and all below {@code lessons/}; hidden files are passed over. */
public final class ContentScan {
  private static final Pattern LESSON =
      Pattern.compile("lessons/[0-9]{2}-([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");

  private final Folder folder;
  private final Diagnostics diagnostics;
  private final List<LessonFile> lessons = new ArrayList<>();
  private final List<SiteFile> files = new ArrayList<>();

  private ContentScan(Folder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /**
   * What the folder {@code root} holds.
   *
   * @throws java.io.UncheckedIOException if there is no such folder
   */
  public static Content scan(Path root, Diagnostics diagnostics) {
    return new ContentScan(Folder.open(root, diagnostics), diagnostics).scan();
  }

  private Content scan() {
    Source settings = settings();
    if (Files.exists(folder.path("lessons"))) {
      folder.files("lessons").forEach(this::read);
    }
    return new Content(settings, lessons, files);
  }

  private Source settings() {
    String name = folder.name() + "/site.yaml";
    if (Files.notExists(folder.path("site.yaml"))) {
      diagnostics.report(Diagnostic.of(name, "this file is missing", "it names the site"));
      return new Source(name, "");
    }
    return text("site.yaml").orElse(new Source(name, ""));
  }

  private void read(String path) {
    if (!path.endsWith(".md")) {
      folder.read(path).ifPresent(bytes -> add(new SiteFile(new SitePath(path), bytes)));
      return;
    }
    Matcher name = LESSON.matcher(path);
    if (!name.matches()) {
      String hint = "two digits, a hyphen, lower-case words: lessons/05-scaling.md";
      String file = folder.name() + "/" + path;
      diagnostics.report(Diagnostic.of(file, "this is no name for a lesson", hint));
      return;
    }
    SitePath page = new SitePath("lessons/" + name.group(1) + ".html");
    text(path).ifPresent(source -> lessons.add(new LessonFile(new SitePath(path), page, source)));
  }

  private void add(SiteFile file) {
    if (file.path().name().endsWith(".html")) {
      String hint = "pages are made from Markdown";
      String name = folder.name() + "/" + file.path();
      diagnostics.report(Diagnostic.of(name, "a page can't be copied into the site", hint));
    } else {
      files.add(file);
    }
  }

  private Optional<Source> text(String path) {
    Optional<Bytes> bytes = folder.read(path);
    return bytes.flatMap(b -> Decoder.decode(folder.name() + "/" + path, b, diagnostics));
  }
}
