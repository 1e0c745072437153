package io.github.groundplan.demo.view;

/** A part of a view: an {@link Element} or a run of {@link Text}. */
public sealed interface Node permits Element, Text {}
