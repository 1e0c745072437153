package io.github.groundplan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.DemoKind;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSMethod;

class MainTest {
  private static final String ENTRANCE = "groundplanDemo_";

  @Test
  void everyDemoHasItsEntrance() throws ReflectiveOperationException {
    for (DemoKind kind : Demos.all()) {
      entrance(kind.id()).invoke(null);
      assertEquals(kind.id(), Main.loaded(kind.id()).id());
    }
  }

  @Test
  void everyEntranceIsExported() {
    for (Method method : Main.class.getMethods()) {
      JSMethod name = method.getAnnotation(JSMethod.class);
      if (name != null && name.value().startsWith(ENTRANCE)) {
        assertTrue(method.isAnnotationPresent(JSExport.class), method.getName());
      }
    }
  }

  private static Method entrance(String id) {
    for (Method method : Main.class.getMethods()) {
      JSMethod name = method.getAnnotation(JSMethod.class);
      if (name != null && name.value().equals(ENTRANCE + id.replace('-', '_'))) {
        return method;
      }
    }
    throw new AssertionError("Main has no entrance for " + id);
  }
}
