package io.github.groundplan.site;

import io.github.groundplan.site.parse.ParseMemory;
import io.github.groundplan.site.scan.ScanMemory;
import java.time.InstantSource;

/** What drafts of one site, made one after the other, know of those before. For one thread. */
public record BuildMemory(ScanMemory scanned, ParseMemory parsed) {
  /** Nothing yet. */
  public static BuildMemory empty() {
    return new BuildMemory(new ScanMemory(InstantSource.system()), new ParseMemory());
  }
}
