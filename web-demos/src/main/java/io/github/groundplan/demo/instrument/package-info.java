/**
 * What every demo shares. Start with {@link io.github.groundplan.demo.instrument.Demo}: a model,
 * the messages that change it, and a view of it, all in plain Java.
 */
package io.github.groundplan.demo.instrument;
