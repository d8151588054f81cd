/** The filter chain, and the pages for signing in, one's own account and all accounts. */
@NullMarked
package no.praksisplass.security.web;

import org.jspecify.annotations.NullMarked;
