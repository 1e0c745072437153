package io.github.groundplan.demo.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Setting;
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
}
