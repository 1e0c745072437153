package io.github.groundplan.site.assets;

import io.github.groundplan.site.file.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where assets come from. */
@FunctionalInterface
public interface AssetSource {
  /** The content of the file at {@code path}, relative to the folder of the assets. */
  Optional<Bytes> read(String path);

  /** The same, each read once and then kept. */
  default AssetSource kept() {
    Map<String, Optional<Bytes>> kept = new ConcurrentHashMap<>();
    return path -> kept.computeIfAbsent(path, this::read);
  }

  /** The assets that the jar of the demos carries. */
  static AssetSource classpath() {
    return path -> {
      try (InputStream in = AssetSource.class.getResourceAsStream("/groundplan/assets/" + path)) {
        return in == null ? Optional.empty() : Optional.of(Bytes.of(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
