package io.github.groundplan.site.figure.value;

/** What an expression comes to. */
public sealed interface Result permits Value, Group {}
