/** Where somebody is signed in. */
@NullMarked
package no.praksisplass.security.domain.session;

import org.jspecify.annotations.NullMarked;
