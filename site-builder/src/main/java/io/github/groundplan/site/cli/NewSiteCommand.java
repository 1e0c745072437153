package io.github.groundplan.site.cli;

import io.github.groundplan.site.starter.Name;
import io.github.groundplan.site.starter.Publishing;
import io.github.groundplan.site.starter.Sample;
import io.github.groundplan.site.starter.Starter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a site. */
@Command(
    name = "site",
    description = "Makes a course with a sample lesson, and a workflow that publishes it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan new site my-course",
      "  cd my-course && groundplan serve",
      "",
      "The lesson has a scenario of its own, a computed figure, a quiz and a term of",
      "the glossary, to show how they are written: put your own in their place.",
      "A README.md, a .gitignore or a workflow that is there already is kept.",
      ExitCodes.OF_MAKING
    })
final class NewSiteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The folder to make; its name is the title.")
  private Path folder;

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    if (folder.toString().isBlank()) {
      throw new WrongUsage(command, "NAME is empty", "NAME: the folder to make");
    }
    Path own = folder.toAbsolutePath().normalize().getFileName();
    Name name = NameArgument.read(own == null ? "" : own.toString(), command);
    Path content = folder.resolve("content");
    new NewFile(content.resolve("site.yaml"), Starter.settings(name)).write(command);
    Path lesson = NewLessonCommand.file(content, 1, Sample.LESSON);
    new NewFile(lesson, Sample.lesson()).write(command);
    Path scenario = content.resolve("scenarios").resolve(Sample.SCENARIO.slug() + ".yaml");
    new NewFile(scenario, Sample.scenario()).write(command);
    new NewFile(content.resolve("glossary.yaml"), Sample.glossary()).write(command);
    new NewFile(folder.resolve("README.md"), Publishing.readme(name)).writeIfMissing(command);
    new NewFile(folder.resolve(".gitignore"), Publishing.ignored()).writeIfMissing(command);
    Path workflow = folder.resolve(".github").resolve("workflows").resolve("deploy.yml");
    new NewFile(workflow, Publishing.workflow()).writeIfMissing(command);
    return CommandLine.ExitCode.OK;
  }
}
