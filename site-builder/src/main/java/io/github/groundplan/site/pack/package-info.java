/**
 * Compressed files whose bytes depend on their content alone. The JDK hands compression to a
 * library of the system, and two systems may pack the same file in two ways; what is published here
 * has a checksum that everyone can repeat. Start with {@link
 * io.github.groundplan.site.pack.ZipArchive} and {@link io.github.groundplan.site.pack.Png}.
 */
package io.github.groundplan.site.pack;
