/**
 * Markdown lessons in, a folder of plain files out. Start with {@link
 * io.github.groundplan.site.Pipeline}, which reads like a table of contents: each stage is a
 * package and hands a record to the next.
 */
package io.github.groundplan.site;
