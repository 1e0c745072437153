package io.github.groundplan.sim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonWriterTest {
  @Test
  void aTextForPeopleHasALineForEachValue() {
    assertEquals(
        """
        {
          "a": 1.5,
          "b": [
            "x",
            true,
            null,
            []
          ],
          "c": {
            "d": false
          },
          "e": {}
        }
        """,
        write(new JsonWriter()));
  }

  @Test
  void aTextForMachinesHasNoSpaceOutsideOfTexts() {
    assertEquals(
        "{\"a\":1.5,\"b\":[\"x\",true,null,[]],\"c\":{\"d\":false},\"e\":{}}",
        write(JsonWriter.compact()));
  }

  private static String write(JsonWriter json) {
    json.beginObject().member("a", 1.5).beginArray("b").element("x").element(true);
    json.element(Double.NaN).beginArray().endArray().endArray();
    json.name("c").beginObject().member("d", false).endObject();
    return json.beginObject("e").endObject().endObject().text();
  }

  @Test
  void whatJsonForbidsInATextIsEscaped() {
    assertEquals(
        "[\"\\\"\\\\\\u000a\\u2028 é\"]",
        JsonWriter.compact().beginArray().element("\"\\\n\u2028 é").endArray().text());
  }
}
