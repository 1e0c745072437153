/**
 * Fourth stage: pages. Templates are logic-free, so all that they show is worked out before, in
 * small records named after what stands in the templates ({@link
 * io.github.groundplan.site.render.Views}). Start with {@link
 * io.github.groundplan.site.render.SiteRenderer}.
 */
package io.github.groundplan.site.render;
