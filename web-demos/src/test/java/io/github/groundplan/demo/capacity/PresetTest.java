package io.github.groundplan.demo.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.Setting.Measure;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.estimate.Service;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class PresetTest {
  private static Values of(Preset preset) {
    return preset.over(Inputs.ALL.initial());
  }

  private static Service service(Preset preset) {
    return Inputs.service(of(preset));
  }

  @Test
  void everyPresetSetsEveryInputToAnAllowedValue() {
    for (Preset preset : EnumSet.allOf(Preset.class)) {
      Values values = of(preset);
      for (Setting setting : Inputs.measured()) {
        String value = values.text(setting.key());
        Setting.Reading reading = setting.read(value);
        assertEquals(value, reading.value(), preset + " " + setting.key());
        assertTrue(reading.isClean(), preset + " " + reading.problem());
      }
    }
  }

  @Test
  void theMicroblogIsTheServiceThatThePredictionAsksAbout() {
    assertEquals(Preset.MICROBLOG, Question.SERVICE);
    assertEquals(100e6, service(Preset.MICROBLOG).dailyUsers());
    assertEquals(10, service(Preset.MICROBLOG).actionsPerUser());
    assertEquals(1000, service(Preset.MICROBLOG).objectBytes());
    assertEquals("10000", Question.right());
  }

  @Test
  void whatIsSaidOfThePresetsAddsUp() {
    assertEquals(0.99, service(Preset.URL_SHORTENER).readShare());
    Service video = service(Preset.VIDEO);
    assertEquals(500, 1 / (1 - video.readShare()), 1e-9);
    assertEquals(1.3e6, video.objectBytes() * 8 / (5 * 60), 0.05e6);
    assertEquals(10e9, video.objectBytes() * video.serverRate() * 8);
    assertEquals(0.5, service(Preset.CHAT).readShare());
    Service photos = service(Preset.PHOTO_FEED);
    assertEquals(49, photos.actionsPerUser() * photos.readShare());
    assertEquals(200e3, photos.objectBytes());
  }

  @Test
  void anArrowKeyGoesToTheNextRoundNumber() {
    Measure users = (Measure) Inputs.measured().get(0);
    assertEquals(1e7, users.step(1e8));
    assertEquals(1e7, users.step(9e8));
    assertEquals(1e5, users.step(1_200_000));
    assertEquals(1, users.step(123_456_789));
    assertEquals(1, users.step(7));
    Measure actions = (Measure) Inputs.measured().get(1);
    assertEquals(1, actions.step(10));
    assertEquals(0.1, actions.step(2.5), 1e-12);
    assertEquals(0.01, actions.step(0.01), 1e-12);
  }

  @Test
  void aBoxUnderstandsUnits() {
    Measure size = (Measure) Inputs.measured().get(3);
    assertEquals("1500000", size.read("1.5MB").value());
    assertEquals("1500000", size.read("1.5 MB").value());
    assertEquals("1024", size.read("1KiB").value());
    assertEquals("280", size.read("280").value());
    assertEquals("280", size.read("280B").value());
    assertEquals("100000000000", size.read("200GB").value());
    assertFalse(size.read("200GB").isClean());
    assertFalse(size.read("1.5 XB").isClean());
    assertFalse(size.read("MB").isClean());
    assertFalse(size.read("").isClean());
  }
}
