/** Signing in by name and password, and how often it may be tried. */
@NullMarked
package no.praksisplass.security.domain.signin;

import org.jspecify.annotations.NullMarked;
