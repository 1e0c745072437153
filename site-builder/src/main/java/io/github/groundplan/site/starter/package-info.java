/**
 * The texts with which lessons, pages and sites begin: each builds as it is. Start with {@link
 * io.github.groundplan.site.starter.Starter}.
 */
package io.github.groundplan.site.starter;
