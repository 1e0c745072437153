/**
 * Pictures that are drawn at build: of each lesson, for those who share its address, and the mark
 * in the sizes that devices ask for. The outlines of letters are read from the project's own fonts
 * and filled here, so that the same bytes come out on every machine, with or without a screen.
 * Start with {@link io.github.groundplan.site.drawing.SharePicture}.
 */
package io.github.groundplan.site.drawing;
