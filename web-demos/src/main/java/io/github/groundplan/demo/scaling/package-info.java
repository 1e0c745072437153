/**
 * One server under a load, to be scaled up, out and in, by hand or by an auto-scaler. Start with
 * {@link io.github.groundplan.demo.scaling.Scaling}.
 */
package io.github.groundplan.demo.scaling;
