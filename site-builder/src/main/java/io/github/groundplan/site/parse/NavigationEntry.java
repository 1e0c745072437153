package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import java.util.Optional;

/**
 * A page that {@code site.yaml} puts into the navigation.
 *
 * @param page its file in the content folder: {@code pages/cheat-sheet.md}
 * @param title what the navigation calls it, if that is not the page's own title
 * @param span where {@code page} is written
 */
public record NavigationEntry(String page, Optional<String> title, Span span) {}
