/**
 * The command line. The only package that prints or exits. Start with {@link
 * io.github.groundplan.site.cli.Groundplan}, to which each command is added as a class of its own.
 */
package io.github.groundplan.site.cli;
