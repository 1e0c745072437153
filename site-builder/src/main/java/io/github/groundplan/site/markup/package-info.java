/** What all that writes HTML by hand needs. */
package io.github.groundplan.site.markup;
