/** Filters and pages for signing in at a provider outside. */
@NullMarked
package no.praksisplass.security.web.provider;

import org.jspecify.annotations.NullMarked;
