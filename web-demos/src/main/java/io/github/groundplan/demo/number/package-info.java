/** Numbers as they stand in tables and on axes, before a unit is put behind them. */
package io.github.groundplan.demo.number;
