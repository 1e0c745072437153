/**
 * Shows a site that is being written: serves it to this machine alone, and tells open pages when it
 * has changed. Knows nothing of how a site is built. Start with {@link
 * io.github.groundplan.site.serve.SiteServer}.
 */
package io.github.groundplan.site.serve;
