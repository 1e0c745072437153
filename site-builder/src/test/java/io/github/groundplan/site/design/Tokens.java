package io.github.groundplan.site.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the style sheet gives a name, in its order.
 *
 * @param light colours on light paper
 * @param dark the same on dark paper
 * @param others what is no colour: the text of each value
 */
record Tokens(Map<String, Colour> light, Map<String, Colour> dark, Map<String, String> others) {
  private static final Path SHEET = Path.of("../web-demos/src/main/frontend/css/tokens.css");
  private static final Pattern ROOT = Pattern.compile(":root \\{(.*?)\n}", Pattern.DOTALL);
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern PAIR =
      Pattern.compile("light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

  /** Those of the first rule; what is said later is for some windows only. */
  static Tokens read() throws IOException {
    Matcher root = ROOT.matcher(Files.readString(SHEET));
    if (!root.find()) {
      throw new IOException("no :root in " + SHEET);
    }
    Tokens tokens = new Tokens(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    Matcher token = TOKEN.matcher(root.group(1));
    while (token.find()) {
      Matcher pair = PAIR.matcher(token.group(2));
      if (pair.matches()) {
        tokens.light.put(token.group(1), new Colour(pair.group(1)));
        tokens.dark.put(token.group(1), new Colour(pair.group(2)));
      } else {
        tokens.others.put(token.group(1), token.group(2).replaceAll("\\s+", " "));
      }
    }
    return tokens;
  }

  /** The lower of its contrasts with a ground, on light and on dark paper. */
  double contrast(String token, String ground) {
    return Math.min(
        light.get(token).contrastWith(light.get(ground)),
        dark.get(token).contrastWith(dark.get(ground)));
  }
}
