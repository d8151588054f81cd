/** Reads reports of messages that came back. */
@NullMarked
package no.praksisplass.message.domain.bounce;

import org.jspecify.annotations.NullMarked;
