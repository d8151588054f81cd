/** Pages and filter for signing in with a link or its code. */
@NullMarked
package no.praksisplass.security.web.link;

import org.jspecify.annotations.NullMarked;
