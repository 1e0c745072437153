package io.github.groundplan.site.cli;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.ContentParser;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.scan.ContentScan;
import io.github.groundplan.site.starter.Name;
import io.github.groundplan.site.starter.Starter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a lesson. */
@Command(
    name = "lesson",
    description = "Makes a lesson, the last of the course.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = true,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan new lesson \"Load balancing\"",
      "",
      "makes content/lessons/11-load-balancing.md, if ten lessons are there.",
      ExitCodes.OF_MAKING
    })
final class NewLessonCommand implements Callable<Integer> {
  /** File names have two digits. */
  private static final int LAST = 99;

  private final List<DemoKind> demos;

  @Spec private CommandSpec spec;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(paramLabel = "NAME", description = "The title of the lesson.")
  private String words;

  NewLessonCommand(List<DemoKind> demos) {
    this.demos = demos;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Name name = NameArgument.read(words, command);
    Path folder = content.site(command);
    Diagnostics passedOver = new Diagnostics();
    List<Lesson> lessons =
        ContentParser.parse(ContentScan.scan(folder, passedOver), List.of(), passedOver).lessons();
    SitePath page = new SitePath("lessons/" + name.slug() + ".html");
    for (Lesson lesson : lessons) {
      if (lesson.page().equals(page)) {
        throw new Failure("the address " + page + " is taken by " + lesson.path());
      }
    }
    int last = lessons.stream().mapToInt(lesson -> lesson.front().order()).max().orElse(0);
    Optional<String> demo =
        demos.stream().filter(kind -> !kind.needsMaterial()).map(DemoKind::id).findFirst();
    new NewFile(file(folder, last + 1, name), Starter.lesson(name, last + 1, demo)).write(command);
    return CommandLine.ExitCode.OK;
  }

  /** Where a lesson lies. */
  static Path file(Path content, int order, Name name) {
    String number = String.format(Locale.ROOT, "%02d", Math.min(order, LAST));
    return content.resolve("lessons").resolve(number + "-" + name.slug() + ".md");
  }
}
