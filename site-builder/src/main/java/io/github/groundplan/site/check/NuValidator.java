package io.github.groundplan.site.check;

import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.file.NearPath;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Nu HTML checker, of a jar that is not ours: with all that it needs it weighs eight times as
 * much as this program. See decision 13.
 */
public final class NuValidator implements HtmlRules {
  private static final String CLASS = "nu.validator.client.EmbeddedValidator";

  /** A line of its report: {@code :12.3-12.9: error: …}. */
  private static final Pattern ERROR =
      Pattern.compile(".*?:([0-9]+)\\.([0-9]+)-[0-9]+\\.[0-9]+: (?:fatal )?error: (.*)");

  private final Object validator;
  private final Method validate;

  private NuValidator(Class<?> type) throws ReflectiveOperationException {
    validator = type.getConstructor().newInstance();
    validate = type.getMethod("validate", InputStream.class);
    type.getMethod("setForceHTML", boolean.class).invoke(validator, true);
    type.getMethod("setNoLangDetect", boolean.class).invoke(validator, true);
    Class<?> formats = Class.forName(CLASS + "$OutputFormat", true, type.getClassLoader());
    Object gnu = formats.getMethod("valueOf", String.class).invoke(null, "GNU");
    type.getMethod("setOutputFormat", formats).invoke(validator, gnu);
  }

  /**
   * The checker in these jars.
   *
   * @param jars as a class path has them: {@code vnu.jar}
   * @throws BuildFailure if it is not there
   */
  public static NuValidator in(String jars) {
    try {
      List<URL> urls = new ArrayList<>();
      for (String jar : jars.split(Pattern.quote(File.pathSeparator), -1)) {
        Path path = Path.of(jar);
        if (Files.notExists(path)) {
          throw new BuildFailure("no Nu HTML checker is at " + jar + ": " + NearPath.hint(path));
        }
        urls.add(path.toUri().toURL());
      }
      ClassLoader loader =
          new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
      return within(loader, () -> new NuValidator(Class.forName(CLASS, true, loader)));
    } catch (ReflectiveOperationException | MalformedURLException | LinkageError e) {
      throw new BuildFailure("there is no Nu HTML checker in " + jars, e);
    }
  }

  @Override
  public List<Breach> breaches(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    try {
      ClassLoader loader = validator.getClass().getClassLoader();
      String report =
          (String)
              within(loader, () -> validate.invoke(validator, new ByteArrayInputStream(bytes)));
      return report.lines().flatMap(line -> breach(line).stream()).toList();
    } catch (InvocationTargetException e) {
      throw new BuildFailure("the Nu HTML checker failed: " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("its method is public", e);
    }
  }

  /** Its libraries look for their classes where the thread does, not where they come from. */
  private static <T> T within(ClassLoader loader, Work<T> work)
      throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.result();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T result() throws ReflectiveOperationException;
  }

  private static List<Breach> breach(String line) {
    Matcher matcher = ERROR.matcher(line);
    return matcher.matches()
        ? List.of(
            new Breach(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                matcher.group(3)))
        : List.of();
  }
}
