/**
 * The one package that touches a browser: it mounts demos on the page that the site builder
 * printed, passes the reader's actions to their models and patches the page with their views. Start
 * with {@link io.github.groundplan.demo.browser.Page}.
 */
package io.github.groundplan.demo.browser;
