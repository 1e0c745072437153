/**
 * The demo {@code http-lifecycle}: one request through its seven phases, under each protocol, and
 * what each phase looks like when it fails. {@code Scene} says what everything costs, {@code Story}
 * and {@code Trouble} what happens, {@code Course} how a run is walked through.
 */
package io.github.groundplan.demo.httplifecycle;
