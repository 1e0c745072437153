package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import io.github.groundplan.site.parse.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * The Markdown of the course: CommonMark; of GitHub's, tables, task lists, strike-through, bare
 * addresses and footnotes; lists of definitions; and formulas. Nothing else: {@code :tada:} stays
 * as it is.
 */
final class Dialect {
  private static final List<Extension> SHARED =
      List.of(
          new BareAddresses(),
          DefinitionExtension.create(),
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListExtension.create());

  /** Reads texts, for several threads. */
  static final Parser READER =
      Limits.keptBy(Parser.builder(options(FootnoteExtension.create())))
          .customInlineParserExtensionFactory(new InlineSyntax('$', MathParser::new))
          .customInlineParserExtensionFactory(new InlineSyntax('{', FigureParser::new))
          .build();

  /** What is written; footnotes by {@link FootnoteRenderer}. */
  static final DataHolder WRITING = options();

  private Dialect() {}

  private static DataHolder options(Extension... more) {
    List<Extension> extensions = new ArrayList<>(SHARED);
    extensions.addAll(List.of(more));
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TaskListExtension.ITEM_DONE_MARKER, checkbox("done", " checked"))
        .set(TaskListExtension.ITEM_NOT_DONE_MARKER, checkbox("to do", ""))
        .toImmutable();
  }

  private static String checkbox(String name, String state) {
    return "<input type=\"checkbox\" disabled" + state + " aria-label=\"" + name + "\">";
  }
}
