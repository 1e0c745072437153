package io.github.groundplan.sim.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NamesTest {
  private final Names names = new Names();

  @Test
  void emptyTextIsThereFromTheStart() {
    assertEquals(1, names.size());
    assertEquals(Names.NONE, names.number(""));
    assertEquals("", names.text(Names.NONE));
  }

  @Test
  void textKeepsItsNumber() {
    int app = names.number("app");
    int db = names.number("db");
    assertEquals(1, app);
    assertEquals(2, db);
    assertEquals(app, names.number("app"));
    assertEquals("app", names.text(app));
    assertEquals("db", names.text(db));
    assertEquals(3, names.size());
  }

  @Test
  void unknownNumberIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> names.text(1));
    assertThrows(IndexOutOfBoundsException.class, () -> names.text(-1));
  }
}
