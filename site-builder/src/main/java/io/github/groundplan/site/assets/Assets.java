package io.github.groundplan.site.assets;

import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The assets as they stand in the site.
 *
 * @param byName by the name that the front end gave: {@code site.css}
 * @param planned names of those that are made when they are asked for, of the content
 */
public record Assets(Map<String, SiteFile> byName, Set<String> planned) {
  /** Lists all assets, one path a line. */
  public static final String INDEX = "index.txt";

  /** What the search finds, made of the content and not by the front end. */
  public static final String SEARCH_INDEX = "search-index.js";

  /** The style sheets of all demos that have one, as one. */
  public static final String SHEETS_OF_DEMOS = "demos.css";

  private static final String FOLDER = "assets/";

  /** Pages are kept by browsers and proxies for minutes: a new content needs a new name. */
  private static final Pattern TO_HASH = Pattern.compile("(?!fonts/)(.+)\\.(js|css|wasm|svg)");

  public Assets {
    byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    planned = Set.copyOf(planned);
  }

  /** All assets of the index. */
  public static Assets read(AssetSource source) {
    Map<String, SiteFile> byName = new TreeMap<>();
    for (String name : bytes(INDEX, source).text().lines().toList()) {
      if (!name.isBlank()) {
        Bytes bytes = bytes(name, source);
        byName.put(name, file(name, bytes));
      }
    }
    return new Assets(byName, Set.of());
  }

  /** These assets and one more, which was made of the content. */
  public Assets with(String name, Bytes bytes) {
    Map<String, SiteFile> more = new TreeMap<>(byName);
    more.put(name, file(name, bytes));
    return new Assets(more, planned);
  }

  /** These assets and one whose address does not depend on what it will hold. */
  public Assets planning(String name) {
    Set<String> more = new TreeSet<>(planned);
    more.add(name);
    return new Assets(byName, more);
  }

  /** Where the asset of this name stands in the site. */
  public SitePath path(String name) {
    if (planned.contains(name)) {
      return new SitePath(FOLDER + name);
    }
    SiteFile file = byName.get(name);
    if (file == null) {
      throw new BuildFailure(
          "the pages need the asset " + name + ", which the front end's build did not make");
    }
    return file.path();
  }

  /**
   * The names of the scripts that pages with these demos load beside {@code demos.js}, those that
   * most demos share first.
   *
   * @param demos ids
   */
  public List<String> scriptsFor(Set<String> demos) {
    return partsFor(demos, ".js");
  }

  /**
   * The name of the style sheet that pages with these demos load beside {@code site.css}: that of
   * the only one that has its own, or else that of all.
   */
  public Optional<String> sheetFor(Set<String> demos) {
    List<String> sheets = partsFor(demos, ".css");
    return sheets.stream().findFirst().map(only -> sheets.size() == 1 ? only : SHEETS_OF_DEMOS);
  }

  /** Each has in its name the ids of the demos that need it. */
  private List<String> partsFor(Set<String> demos, String ending) {
    List<String> parts = new ArrayList<>();
    for (String name : byName.keySet()) {
      if (name.endsWith(ending) && idsIn(name).stream().anyMatch(demos::contains)) {
        parts.add(name);
      }
    }
    parts.sort(Comparator.comparing(name -> -idsIn(name).size()));
    return parts;
  }

  /** {@code demos.scaling.scenario.js}: scaling, scenario. */
  private static List<String> idsIn(String name) {
    List<String> words = List.of(name.split("\\.", -1));
    return words.get(0).equals("demos") ? words.subList(1, words.size() - 1) : List.of();
  }

  /** All that are made, by name. */
  public List<SiteFile> files() {
    return List.copyOf(byName.values());
  }

  private static SiteFile file(String name, Bytes bytes) {
    return new SiteFile(new SitePath(FOLDER + address(name, bytes)), bytes);
  }

  private static Bytes bytes(String name, AssetSource source) {
    return source
        .read(name)
        .orElseThrow(() -> new BuildFailure("the front end's build left out its file " + name));
  }

  private static String address(String name, Bytes bytes) {
    Matcher matcher = TO_HASH.matcher(name);
    return matcher.matches()
        ? matcher.group(1) + "." + bytes.hash() + "." + matcher.group(2)
        : name;
  }
}
