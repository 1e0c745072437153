package io.github.groundplan.demo.quiz;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Setting.Passage;
import io.github.groundplan.demo.instrument.Setting.Whole;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks questions, one at a time, and explains the answers at once. The missed ones can be asked
 * again. Nothing is graded, and how far the reader came is kept on the reader's device only.
 */
public final class Quiz implements Demo<Sitting> {
  static final String ANSWER = "answer";
  static final String CHECK = "check";
  static final String NEXT = "next";
  static final String REVIEW = "review-missed";
  static final String RESET = "reset";
  private static final String AT = "at";
  private static final String ANSWERS = "answers";

  private final Questions questions;
  private final Settings settings = Settings.of(Seed.setting(1));
  private final Settings progress;

  /** The quiz of these questions. */
  public Quiz(Questions questions) {
    this.questions = questions;
    progress =
        Settings.of(
            new Whole(AT, "Question", 0, questions.count(), 0),
            new Passage(ANSWERS, "Answers", Paper::plain));
  }

  @Override
  public String id() {
    return QuizKind.ID;
  }

  @Override
  public String title() {
    return questions.draw() > 0 ? "Test yourself" : "Check yourself";
  }

  Questions questions() {
    return questions;
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public Settings progress() {
    return progress;
  }

  @Override
  public boolean isKept() {
    return true;
  }

  @Override
  public Sitting open(State state) {
    Reader reader = Reader.opening(state, Reader.NO_GUESS, Speed.SETTING.initial());
    List<Question> drawn = drawn(Seed.of(state.settings()));
    List<Sitting.Sheet> paper = Paper.read(drawn, state.progress().text(ANSWERS));
    return new Sitting(state.settings(), paper, (int) state.progress().whole(AT), reader);
  }

  private Sitting begun(Values values, Reader reader) {
    return new Sitting(values, Paper.read(drawn(Seed.of(values)), ""), 0, reader);
  }

  /** The questions of a sitting: all in their order, or some by chance. */
  private List<Question> drawn(long seed) {
    if (questions.draw() == 0) {
      return questions.all();
    }
    List<Question> left = new ArrayList<>(questions.all());
    List<Question> drawn = new ArrayList<>();
    RandomStream chance = RandomStreams.of(seed).named(QuizKind.ID);
    while (drawn.size() < questions.draw()) {
      drawn.add(left.remove((int) (chance.nextDouble() * left.size())));
    }
    return drawn;
  }

  /** How the options of a question that is put in order stand at first: never in the right one. */
  static List<Integer> shuffled(Sitting sitting, Question question) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < question.options().size(); i++) {
      left.add(i);
    }
    List<Integer> shuffled = new ArrayList<>();
    RandomStream chance = RandomStreams.of(Seed.of(sitting.settings())).named(question.id());
    boolean isRight = true;
    while (!left.isEmpty()) {
      int option = left.remove((int) (chance.nextDouble() * left.size()));
      isRight = isRight && option == shuffled.size();
      shuffled.add(option);
    }
    if (isRight) {
      shuffled.add(shuffled.remove(0));
    }
    return shuffled;
  }

  @Override
  public State state(Sitting sitting) {
    Values at =
        progress
            .initial()
            .with(AT, Integer.toString(sitting.at()))
            .with(ANSWERS, Paper.print(sitting.paper()));
    return new State(sitting.settings(), at, sitting.reader().problems());
  }

  @Override
  public Sitting update(Sitting sitting, Message message) {
    Sitting acting = sitting.with(sitting.reader().acting());
    if (message instanceof Message.Press press) {
      return press(acting, press.action());
    }
    if (message instanceof Message.Change change) {
      return change(acting, change.action(), change.value());
    }
    if (message instanceof Message.Refused refused) {
      return acting.with(acting.reader().told(refused.obstacle()));
    }
    return message instanceof Message.Copied copied
        ? sitting.with(sitting.reader().told(copied))
        : sitting;
  }

  private Sitting press(Sitting sitting, String action) {
    return switch (action) {
      case CHECK -> checked(sitting);
      case NEXT -> sitting.isOver() ? sitting : sitting.onward();
      case REVIEW -> sitting.reviewing();
      case RESET -> begun(sitting.settings(), sitting.reader());
      default -> sitting;
    };
  }

  private static Sitting checked(Sitting sitting) {
    if (sitting.isOver() || sitting.sheet().isChecked()) {
      return sitting;
    }
    Sitting.Sheet sheet = sitting.sheet();
    Answer answer = sheet.answer();
    if (answer.isEmpty() && sheet.question().kind() == Question.Kind.ORDER) {
      answer = Answer.of(shuffled(sitting, sheet.question()));
    }
    return answer.isEmpty()
        ? sitting.with(sitting.reader().told("Write a number first, in digits."))
        : sitting.with(answer, true);
  }

  private Sitting change(Sitting sitting, String action, String value) {
    if (action.equals(Seed.KEY)) {
      Values values = settings.read(Map.of(action, value), sitting.settings()).values();
      return values.equals(sitting.settings()) ? sitting : begun(values, sitting.reader());
    }
    boolean isOpen = !sitting.isOver() && !sitting.sheet().isChecked();
    return action.equals(ANSWER) && isOpen
        ? sitting.with(Choosing.answer(sitting, value), false)
        : sitting;
  }

  @Override
  public boolean isMoving(Sitting sitting) {
    return false;
  }

  @Override
  public Sitting finished(Sitting sitting) {
    return sitting.laidOpen();
  }

  @Override
  public Element view(Sitting sitting, String rootId) {
    return new View(this, sitting, rootId).section();
  }

  @Override
  public Element still(Sitting sitting, String rootId) {
    return new View(this, sitting, rootId).still();
  }

  @Override
  public Trace trace(Sitting sitting) {
    return new TraceRecorder(new Names()).trace();
  }

  /** There is no run to repeat. */
  @Override
  public String command(Sitting sitting) {
    return "";
  }

  @Override
  public String announcement(Sitting sitting) {
    return sitting.reader().notice().isEmpty() ? View.spoken(sitting) : sitting.reader().notice();
  }
}
