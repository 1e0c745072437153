import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses the Node that builds the front end: one that is on the PATH already, if it is new enough
 * and has its npm; otherwise the pinned one, which the Maven Frontend Plugin installs.
 *
 * <p>The plugin has no setting for a Node of the machine, but takes any that stands where it would
 * have installed one. So a suitable Node is linked to that place, in a folder of its own: an
 * install through the links would overwrite the machine's npm.
 *
 * <p>Run by Maven as a single-file program, before the plugin. Writes two properties: {@code
 * frontend.dir}, where Node stands or is to be installed, and {@code skip.installnodenpm}.
 */
final class FindNode {
  private static final int OLDEST_MAJOR = 20;
  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.\\d+\\.\\d+");

  /** Where npm stands, seen from the folder of the node program; the npm installers differ. */
  private static final List<String> NPM_FOLDERS =
      List.of(
          "node_modules/npm",
          "../lib/node_modules/npm",
          "../share/nodejs/npm",
          "../share/npm",
          "../../../../lib/node_modules/npm");

  private final Path buildFolder;

  private FindNode(Path buildFolder) {
    this.buildFolder = buildFolder;
  }

  /**
   * Chooses, links and writes {@code node.properties}.
   *
   * @param args the module's build folder
   */
  public static void main(String[] args) throws IOException {
    new FindNode(Path.of(args[0]).toAbsolutePath().normalize()).run();
  }

  private void run() throws IOException {
    Files.createDirectories(buildFolder);
    Path linked = buildFolder.resolve("node-system");
    Optional<Installation> found = findOnPath();
    boolean isLinked = found.isPresent() && link(found.get(), linked);
    if (isLinked) {
      System.out.println("Node of this machine: " + found.get().node());
    } else {
      System.out.println("No Node " + OLDEST_MAJOR + " or later with npm on the PATH: installing.");
    }
    write(isLinked ? linked : buildFolder.resolve("node-pinned"), isLinked);
  }

  private void write(Path folder, boolean isInstalled) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("frontend.dir", folder.toString());
    properties.setProperty("skip.installnodenpm", Boolean.toString(isInstalled));
    try (OutputStream out = Files.newOutputStream(buildFolder.resolve("node.properties"))) {
      properties.store(out, null);
    }
  }

  /** A node program and the folder of its npm. */
  private record Installation(Path node, Path npm) {}

  private static Optional<Installation> findOnPath() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(program()))
        .filter(Files::isExecutable)
        .flatMap(node -> installation(node).stream())
        .findFirst();
  }

  private static String program() {
    return isWindows() ? "node.exe" : "node";
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static Optional<Installation> installation(Path onPath) {
    try {
      Path node = onPath.toRealPath();
      if (majorVersion(node) < OLDEST_MAJOR) {
        return Optional.empty();
      }
      // Version managers link the program elsewhere than its npm: look from both ends of the link.
      return Stream.of(onPath.getParent(), node.getParent())
          .flatMap(folder -> NPM_FOLDERS.stream().map(folder::resolve))
          .filter(npm -> Files.isRegularFile(npm.resolve("bin/npm-cli.js")))
          .findFirst()
          .map(npm -> new Installation(node, npm.normalize()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The major version that this program says it has; 0 if it does not say. */
  private static int majorVersion(Path node) throws IOException {
    Process process = new ProcessBuilder(node.toString(), "--version").start();
    String answer = new String(process.getInputStream().readAllBytes()).trim();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Matcher version = VERSION.matcher(answer);
    return version.matches() ? Integer.parseInt(version.group(1)) : 0;
  }

  /** Puts both where the plugin expects them; false if this machine allows no links. */
  private static boolean link(Installation found, Path folder) throws IOException {
    Path home = folder.resolve("node");
    deleteTree(folder);
    Files.createDirectories(home.resolve("node_modules"));
    try {
      Files.createSymbolicLink(home.resolve(program()), found.node());
      Files.createSymbolicLink(home.resolve("node_modules/npm"), found.npm());
      return true;
    } catch (IOException | UnsupportedOperationException refused) {
      return false;
    }
  }

  /** Deletes a folder and all in it; links themselves, not what they lead to. */
  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
