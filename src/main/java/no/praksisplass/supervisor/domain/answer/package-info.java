/**
 * Answers to placement periods, and what stands in their way: pauses and doctors in
 * training.
 */
@NullMarked
package no.praksisplass.supervisor.domain.answer;

import org.jspecify.annotations.NullMarked;
