package io.github.groundplan.site;

import io.github.groundplan.site.check.CheckMemory;
import io.github.groundplan.site.parse.ParseMemory;
import io.github.groundplan.site.render.RenderMemory;
import io.github.groundplan.site.resolve.FrameMemory;
import io.github.groundplan.site.scan.ScanMemory;
import java.time.InstantSource;

/**
 * What drafts of one site, made one after the other, know of those before. For one thread; the
 * pages of a draft may be rendered and checked by others.
 */
public record BuildMemory(
    ScanMemory scanned,
    ParseMemory parsed,
    FrameMemory frames,
    RenderMemory rendered,
    CheckMemory checked) {
  /** Nothing yet. */
  public static BuildMemory empty() {
    return new BuildMemory(
        new ScanMemory(InstantSource.system()),
        new ParseMemory(),
        new FrameMemory(),
        new RenderMemory(),
        new CheckMemory());
  }
}
