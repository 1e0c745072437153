package io.github.groundplan.site.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.site.file.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
  @Test
  void aFolderMeansItsPage() {
    assertEquals(file("index.html"), Asked.read("/", "/"));
    assertEquals(file("demos/index.html"), Asked.read("/a/b/demos/", "/a/b/"));
  }

  @Test
  void escapesAreUtf8() {
    assertEquals(
        file("a b/%/#?é😀.html"), Asked.read("/a%20b/%25/%23%3f%C3%A9%F0%9F%98%80.html", "/"));
  }

  @Test
  void theBaseIsFoundFromTheRootAndWithoutItsSlash() {
    assertEquals(new Asked.Elsewhere("/a/b/"), Asked.read("/", "/a/b/"));
    assertEquals(new Asked.Elsewhere("/a/b/"), Asked.read("/a/b", "/a/b/"));
    assertEquals(new Asked.Nothing(), Asked.read("/other", "/a/b/"));
  }

  @Test
  void whatIsTheServersOwnLiesInAFolderOfItsOwn() {
    assertEquals(new Asked.Own("live.js"), Asked.read("/a/_groundplan/live.js", "/a/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a/../x", "/a/..", "/a/./x", "/a/%2e%2e/x", "/a/%2E%2e%2fx", "/a/x/..%2f..%2fetc/passwd",
        "/a/..\\x", "/a/%5c..%5cx", "/a//etc/passwd", "/a/%2fetc/passwd", "/a/C:/x", "/a/x%00.html",
        "/a/x%", "/a/x%2", "/a/x%zz", "/a/%ff", "/%2e%2e/x", "/../x"
      })
  void noPathLeadsOutOfTheSite(String path) {
    assertEquals(new Asked.Forbidden(), Asked.read(path, "/a/"));
  }

  private static Asked file(String path) {
    return new Asked.File(new SitePath(path));
  }
}
