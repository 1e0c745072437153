package io.github.groundplan.site.serve;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SitePath;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A site as it was at one moment. Its files are made when they are first asked for. */
public final class Edition {
  private static final String PAGE = ".html";

  private final Map<SitePath, Supplier<Bytes>> makers;
  private final String material;
  private final Map<SitePath, Bytes> made = new ConcurrentHashMap<>();

  /**
   * A site.
   *
   * @param makers of its files; called from several threads
   * @param material tells this edition from others whose files, pages left out, are not the same
   */
  public Edition(Map<SitePath, Supplier<Bytes>> makers, String material) {
    this.makers = Map.copyOf(makers);
    this.material = material;
  }

  /** A site without files. */
  public static Edition empty() {
    return new Edition(Map.of(), "");
  }

  /** A file of the site. */
  Optional<Bytes> file(SitePath path) {
    return makers.containsKey(path) ? Optional.of(bytes(path)) : Optional.empty();
  }

  /** Whether there is a page in this folder that stands for it. */
  boolean isFolder(SitePath path) {
    return makers.containsKey(new SitePath(path.value() + "/index" + PAGE));
  }

  /** Tells what a browser shows at {@code path} from what it would show in another edition. */
  String seal(SitePath path) {
    return file(path).map(Bytes::hash).orElse("none") + "-" + material;
  }

  private Bytes bytes(SitePath path) {
    return made.computeIfAbsent(path, key -> makers.get(key).get());
  }
}
