/** Pages by which builders of sites are compared. */
package io.github.groundplan.site.corpus;
