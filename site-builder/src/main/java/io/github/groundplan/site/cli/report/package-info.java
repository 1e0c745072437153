/**
 * What the commands say, as text: {@link io.github.groundplan.site.cli.report.RunText} is the
 * report of a run, {@link io.github.groundplan.site.cli.report.Amounts} writes numbers with their
 * units, and {@link io.github.groundplan.site.cli.report.Table} aligns them.
 */
package io.github.groundplan.site.cli.report;
