/** The messages themselves: how they are queued, found and shown. */
@NullMarked
package no.praksisplass.message.domain.outbox;

import org.jspecify.annotations.NullMarked;
