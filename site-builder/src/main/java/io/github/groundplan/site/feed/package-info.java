/**
 * What machines read of a site: its pages for search engines, its changes for feed readers, its
 * name and icons for those who install it. Start with {@link io.github.groundplan.site.feed.Feeds}.
 */
package io.github.groundplan.site.feed;
