import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Markdown to HTML by the library alone, with the extensions that Groundplan uses and without any
 * page around it: what no builder that has this library can go below.
 */
final class Flexmark {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  DefinitionExtension.create(),
                  FootnoteExtension.create(),
                  StrikethroughExtension.create(),
                  TablesExtension.create(),
                  TaskListExtension.create()))
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private Flexmark() {}

  /** Takes the folder of the texts, and the one for the pages. */
  public static void main(String[] arguments) throws IOException {
    Path built = Files.createDirectories(Path.of(arguments[1]));
    try (Stream<Path> texts = Files.list(Path.of(arguments[0]))) {
      texts.parallel().forEach(text -> write(text, built));
    }
  }

  private static void write(Path text, Path built) {
    try {
      String html = RENDERER.render(PARSER.parse(Files.readString(text)));
      Files.writeString(built.resolve(text.getFileName() + ".html"), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
