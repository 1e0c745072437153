/**
 * When files of the content were last changed, as Git knows it. Start with {@link
 * io.github.groundplan.site.history.History}.
 */
package io.github.groundplan.site.history;
