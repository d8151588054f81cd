/** Signing in at a provider outside: who comes from there, and which account that is. */
@NullMarked
package no.praksisplass.security.domain.provider;

import org.jspecify.annotations.NullMarked;
