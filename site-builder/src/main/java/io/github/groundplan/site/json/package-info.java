/** Writes JSON. Start with {@link io.github.groundplan.site.json.Json}. */
package io.github.groundplan.site.json;
