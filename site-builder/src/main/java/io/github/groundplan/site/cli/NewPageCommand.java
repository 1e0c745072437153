package io.github.groundplan.site.cli;

import io.github.groundplan.site.scan.ContentScan;
import io.github.groundplan.site.starter.Name;
import io.github.groundplan.site.starter.Starter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a page beside the lessons. */
@Command(
    name = "page",
    description = "Makes a page beside the lessons.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = true,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan new page \"About us\"",
      "  groundplan new page index",
      "",
      "The first makes content/pages/about-us.md, which every page links at its foot,",
      "or at its top if site.yaml has navigation: [pages/about-us.md]. The second",
      "begins the start page: its title is the heading there, and its text comes",
      "before the list of lessons.",
      ExitCodes.OF_MAKING
    })
final class NewPageCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(paramLabel = "NAME", description = "The title of the page.")
  private String words;

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Name name = NameArgument.read(words, command);
    if (ContentScan.isTaken(name.slug())) {
      throw new Failure("every site has a page " + name.slug() + ".html already");
    }
    Path file = content.site(command).resolve("pages").resolve(name.slug() + ".md");
    new NewFile(file, Starter.page(name)).write(command);
    return CommandLine.ExitCode.OK;
  }
}
