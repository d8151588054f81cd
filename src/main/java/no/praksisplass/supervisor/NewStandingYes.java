package no.praksisplass.supervisor;

import java.time.Instant;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * A yes to every new period of a course, to be stored as it was given.
 *
 * @param supervisorId who says it
 * @param courseId to which course
 * @param seats students at a time
 * @param details what is particular about the seats
 * @param note a remark
 * @param givenBy who entered it
 * @param channel how it was given
 * @param givenAt when it was given
 */
public record NewStandingYes(SupervisorId supervisorId, CourseId courseId, int seats, OfferDetails details,
		@Nullable String note, PersonId givenBy, Channel channel, Instant givenAt) {
}
