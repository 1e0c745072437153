/**
 * Style sheets, scripts, fonts: what the front end's build puts on the class path and the site
 * hands on, under names that change with the content. Start with {@link
 * io.github.groundplan.site.assets.Assets}.
 */
package io.github.groundplan.site.assets;
