/** The filter chain, and the pages for signing in and one's own account. */
@NullMarked
package no.praksisplass.security.web;

import org.jspecify.annotations.NullMarked;
