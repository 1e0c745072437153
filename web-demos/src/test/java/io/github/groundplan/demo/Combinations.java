package io.github.groundplan.demo;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Addresses of a demo in which any two values of any two of its controls stand together: found from
 * its own settings, so that a new demo needs no more than to be there.
 */
final class Combinations {
  private static final int WALK = 12;
  private static final int SAMPLES = 6;

  /** Moments in microseconds: the start, soon after, and ever later; the last is past all ends. */
  private static final List<String> MOMENTS =
      List.of("0", "40000", "3000000", "21000000", "10000000000000", "100000000000000");

  private final Demo<?> demo;

  private Combinations(Demo<?> demo) {
    this.demo = demo;
  }

  /** The addresses, without the demo's name. */
  static List<String> of(Demo<?> demo) {
    return new Combinations(demo).all();
  }

  private List<String> all() {
    List<Setting> settings = new ArrayList<>(demo.settings().all());
    settings.addAll(demo.progress().all());
    List<List<String>> values = new ArrayList<>();
    for (Setting setting : settings) {
      values.add(List.copyOf(values(setting)));
    }
    List<String> addresses = new ArrayList<>();
    for (int[] row : Pairs.covering(values.stream().mapToInt(List::size).toArray())) {
      StringBuilder address = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String value = values.get(i).get(row[i]);
        address.append(i == 0 ? "" : "&").append(settings.get(i).key()).append('=').append(value);
      }
      addresses.add(address.toString());
    }
    return addresses;
  }

  private Set<String> values(Setting setting) {
    if (setting instanceof Setting.Toggle) {
      return new LinkedHashSet<>(List.of(Setting.Toggle.ON, Setting.Toggle.OFF));
    } else if (setting instanceof Setting.Choice choice) {
      Set<String> values = new LinkedHashSet<>();
      choice.options().forEach(option -> values.add(option.value()));
      // Where nothing is run, nothing else would be seen.
      values.removeIf(value -> choice.key().equals("run") && value.equals("none"));
      return values;
    } else if (setting instanceof Setting.Amount amount) {
      return places(amount);
    } else if (setting instanceof Setting.Measure measure) {
      return powers(measure.amount());
    } else if (setting instanceof Setting.OrAuto auto) {
      Set<String> values = new LinkedHashSet<>(List.of(Setting.OrAuto.AUTO));
      values.addAll(values(auto.setting()));
      return values;
    } else if (setting instanceof Setting.Passage passage) {
      return passages(passage);
    }
    Setting.Whole whole = (Setting.Whole) setting;
    return whole.key().equals("at") && whole.max() > 1e6
        ? new LinkedHashSet<>(MOMENTS)
        : read(whole, whole.min(), whole.min() + 1, whole.max());
  }

  /** Both ends of a slider, the places beside them, its middle and where it stands at first. */
  private static Set<String> places(Setting.Amount amount) {
    double min = amount.min();
    double max = amount.max();
    double step = amount.step();
    double middle = min + Math.floor((max - min) / 2 / step) * step;
    Set<String> values = read(amount, min, min + step, middle, max - step, max);
    values.add(amount.initial());
    return values;
  }

  /** Both ends of a box for any size, and between them what is as many times one as the other. */
  private static Set<String> powers(Setting.Amount amount) {
    double ratio = Math.sqrt(amount.max() / amount.min());
    Set<String> values = read(amount, amount.min(), amount.min() * ratio, amount.max());
    values.add(amount.initial());
    return values;
  }

  private static Set<String> read(Setting setting, double... numbers) {
    Set<String> values = new LinkedHashSet<>();
    for (double number : numbers) {
      values.add(setting.read(plain(number)).value());
    }
    return values;
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(number).round(new java.math.MathContext(12)).toPlainString();
  }

  /** What readers come to by doing this and that. */
  private Set<String> passages(Setting.Passage passage) {
    Set<String> values = new LinkedHashSet<>(List.of(passage.initial()));
    Random chance = new Random(passage.key().hashCode());
    for (int i = 0; i < 50 && values.size() < SAMPLES; i++) {
      State end = walk(demo, chance);
      values.add(
          (demo.settings().find(passage.key()).isPresent() ? end.settings() : end.progress())
              .text(passage.key()));
    }
    return values;
  }

  private static <M> State walk(Demo<M> demo, Random chance) {
    M model = demo.open(State.untouched(demo, Map.of()));
    for (int i = 0; i < WALK; i++) {
      model = demo.update(model, Reachable.in(demo.view(model, "demo-x"), chance).any());
      for (int j = 0; j < 3; j++) {
        model = demo.update(model, new Message.Tick(0.5));
      }
    }
    return demo.state(model);
  }
}
