/** Mailings: one message to many people. */
@NullMarked
package no.praksisplass.message.domain.mailing;

import org.jspecify.annotations.NullMarked;
