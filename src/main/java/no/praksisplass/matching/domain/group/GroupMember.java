package no.praksisplass.matching.domain.group;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * A student of a group. It repeats the round, so that the database refuses a second group
 * of the same round.
 *
 * @param studentId the student
 * @param roundId the round of the group
 */
@Embeddable
record GroupMember(UUID studentId, UUID roundId) {
}
