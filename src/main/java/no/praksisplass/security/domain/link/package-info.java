/** One-time links and codes to sign in with: who gets one, how it is kept and used up. */
@NullMarked
package no.praksisplass.security.domain.link;

import org.jspecify.annotations.NullMarked;
