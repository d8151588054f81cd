package no.praksisplass.student;

import java.time.Instant;
import java.util.List;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;

/**
 * A delivered list of wishes, to be added together with many others.
 *
 * @param roundId the round
 * @param studentId a student with a period in the round
 * @param deliveredAt when
 * @param deliveredBy who entered it
 * @param channel how it reached the university
 * @param wishes with ranks 1, 2, 3 …
 */
public record NewWishList(RoundId roundId, StudentId studentId, Instant deliveredAt, PersonId deliveredBy,
		Channel channel, List<WishView> wishes) {

	public NewWishList {
		wishes = List.copyOf(wishes);
	}

}
