/**
 * Last stage: puts the site where it belongs, all or nothing. Start with {@link
 * io.github.groundplan.site.write.SiteWriter}.
 */
package io.github.groundplan.site.write;
