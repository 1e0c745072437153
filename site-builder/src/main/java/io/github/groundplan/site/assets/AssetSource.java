package io.github.groundplan.site.assets;

import io.github.groundplan.site.file.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where assets come from. */
@FunctionalInterface
public interface AssetSource {
  /** The content of the file at {@code path}, relative to the folder of the assets. */
  Optional<Bytes> read(String path);

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
