package no.praksisplass.student.domain;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * A period that a student can have. It repeats the university, so that the database
 * refuses another university's period.
 *
 * @param periodId the period
 * @param universityId the student's university
 */
@Embeddable
record StudentPeriodLink(UUID periodId, UUID universityId) {
}
