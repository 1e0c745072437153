package io.github.groundplan.site.cli;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.scan.ContentScan;
import io.github.groundplan.site.starter.Starter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the page of a demo. */
@Command(
    name = "demo-page",
    description = "Makes the text of a demo's own page.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = true,
    footerHeading = "%nFor example:%n",
    footer = {
      "  groundplan new demo-page send-request",
      "",
      "makes content/demos/send-request.md.",
      ExitCodes.OF_MAKING
    })
final class NewDemoPageCommand implements Callable<Integer> {
  private final List<DemoKind> demos;

  @Spec private CommandSpec spec;

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(paramLabel = "NAME", description = "The demo: send-request, say.")
  private String id;

  NewDemoPageCommand(List<DemoKind> demos) {
    this.demos = demos;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    DemoKind kind = kind();
    Path folder = content.site(command);
    Optional<String> lesson =
        ContentScan.scan(folder, new Diagnostics()).lessons().stream()
            .map(file -> file.path().name())
            .findFirst();
    if (kind.id().equals("quiz") && lesson.isEmpty()) {
      throw new Failure("a question is about a lesson, and there is none yet");
    }
    Path file = folder.resolve("demos").resolve(kind.id() + ".md");
    new NewFile(file, Starter.demoPage(kind.id(), kind.title(), lesson)).write(command);
    return CommandLine.ExitCode.OK;
  }

  private DemoKind kind() {
    List<String> ids = demos.stream().map(DemoKind::id).toList();
    return demos.stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUsage(
                    spec.commandLine(), "there is no demo \"" + id + "\"", Spelling.hint(id, ids)));
  }
}
