/**
 * The instruments of the course. {@link io.github.groundplan.demo.Demos} lists them; {@code Main}
 * starts them in a browser.
 */
package io.github.groundplan.demo;
