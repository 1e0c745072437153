package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Source;

/**
 * A scenario as it was read.
 *
 * @param name by which figures run it: {@code checkout} of {@code scenarios/checkout.yaml}
 */
public record ScenarioSource(String name, Source source) implements TextFile {}
