/**
 * Colours for code, put in when the site is built. Start with {@link
 * io.github.groundplan.site.code.Highlighter}; the library that takes code apart stays in here.
 */
package io.github.groundplan.site.code;
