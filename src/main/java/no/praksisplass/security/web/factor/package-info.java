/** Pages on which a second factor is shown, set up and managed. */
@NullMarked
package no.praksisplass.security.web.factor;

import org.jspecify.annotations.NullMarked;
