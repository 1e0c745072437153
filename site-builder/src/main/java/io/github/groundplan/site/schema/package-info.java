/**
 * What editors are told of the files that authors write. Start with {@link
 * io.github.groundplan.site.schema.Written}.
 */
package io.github.groundplan.site.schema;
