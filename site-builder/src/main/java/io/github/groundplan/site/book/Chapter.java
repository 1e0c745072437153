package io.github.groundplan.site.book;

import io.github.groundplan.site.parse.Lesson;

/**
 * A lesson within a longer text.
 *
 * @param id of the chapter, with which all ids in it begin
 * @param body HTML, in which demos are pictures of their finished runs
 */
public record Chapter(Lesson lesson, String id, String body) {}
