/**
 * Tables of files with many rows, in folds by what they are about. Start with {@link
 * io.github.groundplan.site.records.Records}.
 */
package io.github.groundplan.site.records;
