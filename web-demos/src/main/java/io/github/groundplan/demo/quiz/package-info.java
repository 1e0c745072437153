/**
 * Questions to check oneself by. {@link io.github.groundplan.demo.quiz.Questions} is what a block
 * in a page asks, in the JSON form in which the site builder hands it to the browser.
 */
package io.github.groundplan.demo.quiz;
