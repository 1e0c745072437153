package io.github.groundplan.site.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** Whether a browser is opened; the names are those of an option. */
enum Opening {
  yes,
  no;

  /** Opens a browser, if that is wanted and the machine has a way to; else nothing happens. */
  void open(String address) {
    if (this == no || !Desktop.isDesktopSupported()) {
      return;
    }
    Desktop desktop = Desktop.getDesktop();
    if (desktop.isSupported(Desktop.Action.BROWSE)) {
      try {
        desktop.browse(URI.create(address));
      } catch (IOException e) {
        // The address was printed: there is another way.
        return;
      }
    }
  }
}
