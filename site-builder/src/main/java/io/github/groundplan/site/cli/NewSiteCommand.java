package io.github.groundplan.site.cli;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.starter.Name;
import io.github.groundplan.site.starter.Publishing;
import io.github.groundplan.site.starter.Starter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a site. */
@Command(
    name = "site",
    description = "Makes a course with one lesson, and a workflow that publishes it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan new site my-course",
      "  cd my-course && groundplan serve",
      "",
      "A README.md, a .gitignore or a workflow that is there already is kept.",
      ExitCodes.OF_MAKING
    })
final class NewSiteCommand implements Callable<Integer> {
  private final List<DemoKind> demos;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The folder to make; its name is the title.")
  private Path folder;

  NewSiteCommand(List<DemoKind> demos) {
    this.demos = demos;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    if (folder.toString().isBlank()) {
      throw new WrongUsage(command, "NAME is empty", "NAME: the folder to make");
    }
    Path own = folder.toAbsolutePath().normalize().getFileName();
    Name name = NameArgument.read(own == null ? "" : own.toString(), command);
    Name lesson = new Name("First lesson", "first-lesson");
    Optional<String> demo =
        demos.stream().filter(kind -> !kind.needsMaterial()).map(DemoKind::id).findFirst();
    Path content = folder.resolve("content");
    new NewFile(content.resolve("site.yaml"), Starter.settings(name)).write(command);
    Path file = NewLessonCommand.file(content, 1, lesson);
    new NewFile(file, Starter.lesson(lesson, 1, demo)).write(command);
    new NewFile(folder.resolve("README.md"), Publishing.readme(name)).writeIfMissing(command);
    new NewFile(folder.resolve(".gitignore"), Publishing.ignored()).writeIfMissing(command);
    Path workflow = folder.resolve(".github").resolve("workflows").resolve("deploy.yml");
    new NewFile(workflow, Publishing.workflow()).writeIfMissing(command);
    return CommandLine.ExitCode.OK;
  }
}
