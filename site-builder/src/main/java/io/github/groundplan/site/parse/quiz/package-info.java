/**
 * Questions as authors write them, in Markdown that reads as questions on GitHub too. The notation
 * is that of {@code docs/quiz-language.md}. Start with {@link
 * io.github.groundplan.site.parse.quiz.QuestionReader}.
 */
package io.github.groundplan.site.parse.quiz;
