/** Answers to placement periods, own and standing, and which of them count. */
@NullMarked
package no.praksisplass.supervisor.domain.answer;

import org.jspecify.annotations.NullMarked;
