/** Hands messages over to the mail server, each of them once. */
@NullMarked
package no.praksisplass.message.domain.sending;

import org.jspecify.annotations.NullMarked;
