package io.github.groundplan.site.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.GuardedBinding;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.BytesSink;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.file.TextSink;
import io.github.groundplan.site.markup.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Mustache templates from a folder of the class path, strict: an unknown name is an error. */
final class Templates {
  private final DefaultMustacheFactory factory;

  Templates(String folder) {
    factory = new EscapingFactory(folder);
    factory.setObjectHandler(new StrictNames());
  }

  /**
   * The template filled with {@code view}.
   *
   * @throws MustacheException if the template uses a name that {@code view} does not have; the
   *     message tells template and line
   * @throws BuildFailure if the template wants an asset that is not there
   */
  Bytes fill(String template, Object view) {
    BytesSink sink = new BytesSink(Spool.inMemory());
    try (TextSink out = new TextSink(sink)) {
      factory.compile(template).execute(out, view);
    } catch (MustacheException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof BuildFailure) {
          throw new BuildFailure(cause.getMessage(), e);
        }
      }
      throw e;
    }
    return sink.bytes();
  }

  /** As {@link #fill}, as a text. */
  String render(String template, Object view) {
    return fill(template, view).text();
  }

  /** The library's own escaping writes line feeds and equals signs as numbers. */
  private static final class EscapingFactory extends DefaultMustacheFactory {
    EscapingFactory(String folder) {
      super(folder);
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(Html.escape(value));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class StrictNames extends ReflectionObjectHandler {
    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
      return new GuardedBinding(this, name, context, code) {
        @Override
        protected synchronized Wrapper getWrapper(String wanted, List<Object> scopes) {
          Wrapper wrapper = super.getWrapper(wanted, scopes);
          if (wrapper instanceof MissingWrapper) {
            throw new MustacheException("no view has the name \"" + wanted + "\"", context);
          }
          return wrapper;
        }
      };
    }
  }
}
