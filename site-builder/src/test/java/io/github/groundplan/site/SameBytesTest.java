package io.github.groundplan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.site.fixture.BuildOnce;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course itself, built in other places of the world. */
class SameBytesTest {
  private static final Path CONTENT = Path.of("..", "content");

  @TempDir private Path workspace;

  @Test
  void placeLanguageAndCharsetOfTheMachineDoNotShow() throws Exception {
    Map<String, String> here =
        built("here", "-Duser.timezone=UTC", "-Duser.language=en", "-Dfile.encoding=UTF-8");

    assertTrue(here.containsKey("lessons/clients-and-servers.html"), here::toString);
    assertEquals(
        here,
        built(
            "turkey",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-9"));
    assertEquals(
        here,
        built(
            "egypt",
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Dfile.encoding=US-ASCII"));
  }

  private Map<String, String> built(String name, String... options) throws Exception {
    Path output = workspace.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BuildOnce.class.getName(), CONTENT.toString(), output.toString()));
    File said = workspace.resolve(name + ".txt").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
    assertEquals(0, process.waitFor(), () -> read(said.toPath()));
    return hashes(output);
  }

  private static Map<String, String> hashes(Path folder) throws Exception {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
        String name = folder.relativize(path).toString().replace('\\', '/');
        hashes.put(name, HexFormat.of().formatHex(digest));
      }
    }
    return hashes;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
