/** What the lessons say, where no single demo can answer for it. */
package io.github.groundplan.demo.lesson;
