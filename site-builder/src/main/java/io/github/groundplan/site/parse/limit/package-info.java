/** Keeps from the library of Markdown what it could not bear, whoever reads with it. */
package io.github.groundplan.site.parse.limit;
