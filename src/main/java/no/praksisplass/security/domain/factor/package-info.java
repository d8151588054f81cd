/** The second factor of sign-in: an app's six digits, and recovery codes. */
@NullMarked
package no.praksisplass.security.domain.factor;

import org.jspecify.annotations.NullMarked;
