package io.github.groundplan.site.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path under which a site is served; slashes around it may be left out. */
final class BasePath implements ITypeConverter<String> {
  private static final Pattern FORM = Pattern.compile("/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*");

  @Override
  public String convert(String text) {
    String path = ("/" + text + "/").replaceAll("/+", "/");
    if (!FORM.matcher(path).matches()) {
      throw new TypeConversionException("\"" + text + "\" is no path such as /course/");
    }
    return path;
  }
}
