/**
 * Fifth stage: reads the finished pages as a browser would and reports what is wrong in them,
 * whoever wrote it: an author, a template or a demo. Start with {@link
 * io.github.groundplan.site.check.SiteCheck}.
 */
package io.github.groundplan.site.check;
