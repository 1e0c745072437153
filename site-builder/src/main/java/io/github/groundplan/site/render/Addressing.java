package io.github.groundplan.site.render;

import io.github.groundplan.site.file.SitePath;

/** How one page names the others. */
@FunctionalInterface
interface Addressing {
  /** The address of {@code target}, as it stands in this page. */
  String to(SitePath target);

  /** Addresses that work at a domain's root, below a path and from a disk. */
  static Addressing from(SitePath page) {
    return page::hrefTo;
  }

  /**
   * Addresses that work at any depth of one host.
   *
   * @param basePath begins and ends with a slash
   */
  static Addressing below(String basePath) {
    return target -> basePath + target.escaped();
  }
}
