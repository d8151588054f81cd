package no.praksisplass.report.domain.capacity;

import no.praksisplass.supervisor.AnswerView;
import org.jspecify.annotations.Nullable;

/**
 * One of those that a figure is made of: a supervisor's answer, or a practice for a
 * figure that belongs to it as a whole.
 *
 * @param cell where and when
 * @param answer the supervisor's answer; absent for a practice
 * @param supervisor the supervisor's name; empty for a practice
 * @param value what it adds to the figure, never 0
 */
public record BehindRow(CapacityCell cell, @Nullable AnswerView answer, String supervisor, int value) {
}
