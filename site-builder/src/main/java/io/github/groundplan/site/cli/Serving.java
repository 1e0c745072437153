package io.github.groundplan.site.cli;

import io.github.groundplan.site.BuildMemory;
import io.github.groundplan.site.Draft;
import io.github.groundplan.site.Pipeline;
import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.Obstacle;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.render.Page;
import io.github.groundplan.site.serve.ContentWatch;
import io.github.groundplan.site.serve.Edition;
import io.github.groundplan.site.serve.SiteServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * A site that is built anew at each change and shown. Texts are read and linked at once, and only
 * then are pages rendered: those that are looked at first, all others behind them, to be checked.
 */
final class Serving implements AutoCloseable {
  private final Pipeline pipeline;
  private final Path content;
  private final CommandLine command;
  private final SiteServer server;
  private final ContentWatch watch;
  private final BuildMemory memory = BuildMemory.empty();
  private final AtomicInteger builds = new AtomicInteger();

  /** Whether the last that was told were mistakes. */
  private final AtomicBoolean wasWrong = new AtomicBoolean();

  private final ExecutorService checks = Executors.newSingleThreadExecutor(Serving::thread);

  private Serving(
      Pipeline pipeline, Path content, CommandLine command, SiteServer server, ContentWatch watch) {
    this.pipeline = pipeline;
    this.content = content;
    this.command = command;
    this.server = server;
    this.watch = watch;
  }

  /**
   * Begins to serve and to watch; {@link #show} builds.
   *
   * @throws IOException if the port cannot be had or the folder not be watched
   */
  static Serving start(Pipeline pipeline, Path content, int port, String base, CommandLine command)
      throws IOException {
    SiteServer server = SiteServer.start(port, base);
    try {
      Pipeline kept = new Pipeline(pipeline.demos(), pipeline.assets().kept());
      return new Serving(kept, content, command, server, ContentWatch.over(content));
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  /** Where the site begins. */
  String address() {
    return server.address();
  }

  /**
   * Builds for the first time, which a terminal is told the progress of, and says where to look.
   */
  void show(Surroundings surroundings) {
    LongSupplier nanoTime = surroundings.nanoTime();
    long start = nanoTime.getAsLong();
    try (Progress progress = new Progress(command.getErr(), surroundings.isTerminal(), nanoTime)) {
      build(progress::show);
    }
    long millis = (nanoTime.getAsLong() - start) / 1_000_000;
    command.getOut().println(address() + " shows " + content + ", built in " + millis + " ms");
    command.getOut().println("Ctrl-C ends it");
    command.getOut().flush();
  }

  /** Builds at each change, until {@link #stop}. */
  void run() {
    try {
      while (watch.await()) {
        build(share -> {});
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends {@link #run}. */
  void stop() {
    watch.wake();
  }

  private void build(DoubleConsumer progress) {
    int number = builds.incrementAndGet();
    try {
      Draft draft = pipeline.draft(content, memory, address(), progress);
      if (draft.mistakes().isEmpty()) {
        publish(draft, number);
      } else {
        tell(draft.mistakes());
      }
    } catch (BuildFailure e) {
      tell("error: " + e.getMessage() + "\n");
    } catch (UncheckedIOException e) {
      tell("error: " + content + " can't be read: " + Obstacle.toReading(e) + "\n");
    }
  }

  private void publish(Draft draft, int number) {
    List<Rendered> pages = draft.pages().stream().map(Rendered::new).toList();
    Map<SitePath, Supplier<Bytes>> makers = new HashMap<>();
    StringBuilder material = new StringBuilder();
    for (SiteFile file : draft.files()) {
      makers.put(file.path(), file::bytes);
      material.append(file.path()).append(file.bytes().hash());
    }
    draft.planned().forEach(file -> makers.put(file.path(), file.maker()));
    pages.forEach(page -> makers.put(page.planned().path(), () -> page.get().file().bytes()));
    server.publish(new Edition(makers, Bytes.of(material.toString()).hash()), "");
    checks.execute(() -> check(draft, pages, number));
  }

  /** Looks for mistakes that only show in pages, unless there is a newer build meanwhile. */
  private void check(Draft draft, List<Rendered> pages, int number) {
    for (Rendered page : pages) {
      if (builds.get() != number) {
        return;
      }
      page.get();
    }
    List<Page> rendered = pages.stream().map(Rendered::get).toList();
    draft.check(rendered);
    if (builds.get() != number) {
      return;
    }
    if (!draft.mistakes().isEmpty()) {
      tell(draft.mistakes());
    } else if (wasWrong.getAndSet(false)) {
      print("no mistakes\n");
    }
  }

  private void tell(Diagnostics mistakes) {
    tell(mistakes.print() + Counted.mistakes(mistakes) + "\n");
  }

  private void tell(String mistakes) {
    wasWrong.set(true);
    server.tell(mistakes);
    print(mistakes);
  }

  private void print(String text) {
    command.getErr().print(text);
    command.getErr().flush();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "check");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() throws IOException {
    builds.incrementAndGet();
    checks.shutdownNow();
    server.close();
    watch.close();
  }
}
