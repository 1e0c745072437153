package io.github.groundplan.site.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the corpus on which site builders are measured, as each of them wants it:
 * docs/benchmarks.md. Runs by itself: {@code java Corpus.java 1000 target/corpus}.
 *
 * <p>A page is some 3.5 kB: sections, a table, a code fence, a list and links to other pages. The
 * text is the same for all, but for the front matter and the addresses of links.
 */
final class Corpus {
  private static final String[] WORDS =
      ("a request waits in the queue of server and balancer takes next one cache answers what it"
              + " knows database works on rest latency grows with load because arrivals are uneven"
              + " client sends again after timeout replica fails over while others serve traffic"
              + " capacity is what remains throughput counts answers percentile shows slow ones")
          .split(" ");

  private final int count;
  private final Dialect dialect;

  private Corpus(int count, Dialect dialect) {
    this.count = count;
    this.dialect = dialect;
  }

  /** Takes the number of pages, and the folder below which one folder for each builder is made. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    for (Dialect dialect : Dialect.values()) {
      new Corpus(count, dialect).write(Path.of(arguments[1], dialect.folder));
    }
  }

  private void write(Path folder) throws IOException {
    Path pages = Files.createDirectories(folder.resolve(dialect.pages));
    if (dialect == Dialect.GROUNDPLAN) {
      Files.writeString(
          folder.resolve("site.yaml"),
          """
          title: Corpus
          description: Pages to measure builders by.
          language: en
          base: https://example.org/corpus/
          repository: https://example.org/corpus.git
          """
              + (Boolean.getBoolean("bench.lean") ? "downloads: false\npreviews: false\n" : ""));
    }
    for (int number = 1; number <= count; number++) {
      Files.writeString(pages.resolve(dialect.file(number)), dialect.front(number) + text(number));
    }
  }

  private String text(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder(paragraph(random));
    for (int section = 1; section <= 4; section++) {
      text.append("## Section ").append(section).append(": ").append(words(random, 3));
      text.append("\n\n").append(paragraph(random));
      text.append("See [page ").append(link(random)).append(" and [page ").append(link(random));
      text.append(".\n\n").append(part(section, number, random));
    }
    return text.toString();
  }

  private static String part(int section, int number, Random random) {
    return switch (section) {
      case 1 -> table(random);
      case 2 -> code(number);
      case 3 -> "### In short\n\n" + list(random);
      default -> paragraph(random);
    };
  }

  /** The rest of a link, from its text's number on. */
  private String link(Random random) {
    int target = 1 + random.nextInt(count);
    return target + "](" + dialect.address(target) + ")";
  }

  private static String table(Random random) {
    StringBuilder table =
        new StringBuilder("| load | wait | throughput |\n| --- | ---: | ---: |\n");
    for (int row = 1; row <= 6; row++) {
      table.append("| ").append(row * 15).append(" % | ").append(1 + random.nextInt(400));
      table.append(" ms | ").append(10 + random.nextInt(900)).append(" /s |\n");
    }
    return table.append('\n').toString();
  }

  private static String code(int number) {
    return """
    ```java
    /** Takes requests in the order of their arrival. */
    final class Queue%1$d {
      private final int capacity = %1$d;
      private int waiting = 0;

      boolean offer(String request) {
        if (waiting == capacity) {
          return false; // No room is left.
        }
        waiting++;
        return true;
      }
    }
    ```

    """
        .formatted(number);
  }

  private static String list(Random random) {
    StringBuilder list = new StringBuilder();
    for (int item = 0; item < 4; item++) {
      list.append("- **").append(words(random, 2)).append("**: ").append(words(random, 9));
      list.append(" `").append(words(random, 1)).append("`.\n");
    }
    return list.append('\n').toString();
  }

  private static String paragraph(Random random) {
    StringBuilder paragraph = new StringBuilder();
    for (int sentence = 0; sentence < 5; sentence++) {
      paragraph.append(sentence == 0 ? "" : " ").append(sentence(random));
      paragraph.append(sentence == 1 ? "\n" : "");
    }
    return paragraph.append("\n\n").toString().replace("\n ", "\n");
  }

  private static String sentence(Random random) {
    String words = words(random, 12);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /** What a builder wants to find where. */
  private enum Dialect {
    GROUNDPLAN("groundplan", "lessons"),
    HUGO("hugo", "content"),
    ELEVENTY("eleventy", "input"),
    JBAKE("jbake", "content"),
    STARLIGHT("starlight", "src/content/docs");

    private final String folder;
    private final String pages;

    Dialect(String folder, String pages) {
      this.folder = folder;
      this.pages = pages;
    }

    private String file(int number) {
      String prefix = this == GROUNDPLAN ? String.format(Locale.ROOT, "%02d-", number % 100) : "";
      return prefix + "page-" + number + ".md";
    }

    private String address(int number) {
      return switch (this) {
        case GROUNDPLAN -> file(number);
        case JBAKE -> "page-" + number + ".html";
        default -> "/page-" + number + "/";
      };
    }

    private String front(int number) {
      String title = "Page " + number;
      return switch (this) {
        case GROUNDPLAN ->
            """
            ---
            title: %1$s
            summary: What page %2$d is about.
            order: %2$d
            minutes: 3
            ---

            """
                .formatted(title, number);
        case JBAKE -> "title=" + title + "\ntype=page\nstatus=published\n~~~~~~\n\n";
        default -> "---\ntitle: " + title + "\n---\n\n";
      };
    }
  }
}
