package io.github.groundplan.demo.quiz;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;

/** Makes a quiz of any questions. */
public final class QuizKind implements DemoKind {
  static final String ID = "quiz";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "Test yourself";
  }

  @Override
  public boolean needsMaterial() {
    return true;
  }

  @Override
  public Demo<?> demo(String material) {
    return new Quiz(Questions.read(material));
  }
}
