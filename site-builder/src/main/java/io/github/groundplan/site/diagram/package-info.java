/**
 * Diagrams from a few lines of text, drawn when the site is built in the hand of the demos. Start
 * with {@link io.github.groundplan.site.diagram.Diagram}.
 */
package io.github.groundplan.site.diagram;
