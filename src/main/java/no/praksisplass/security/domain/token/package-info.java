/** One-time tokens with which a password is set. */
@NullMarked
package no.praksisplass.security.domain.token;

import org.jspecify.annotations.NullMarked;
