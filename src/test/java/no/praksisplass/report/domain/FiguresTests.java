package no.praksisplass.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import no.praksisplass.matching.OfferedSeat;
import no.praksisplass.matching.OfferedSeat.State;
import no.praksisplass.matching.PracticeSeats;
import no.praksisplass.placement.Capacity.Rooms;
import no.praksisplass.report.domain.capacity.Figure;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.OfferDetails;
import no.praksisplass.supervisor.Takers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that is offered is accounted for, whatever takes it. */
class FiguresTests {

	private static final List<State> STATES = List.of(State.values());

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whatIsOfferedIsWhatIsUsableAndWhatIsTaken(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			PracticeSeats practice = practice(random);
			int offered = Figure.YES.of(practice) + Figure.MAYBE.of(practice);
			int taken = Figure.reckoning()
				.stream()
				.filter((figure) -> figure != Figure.YES && figure != Figure.MAYBE && figure != Figure.USABLE)
				.mapToInt((figure) -> {
					assertThat(figure.of(practice)).as("%s, seed %d", figure, seed).isNotNegative();
					return figure.of(practice);
				})
				.sum();
			assertThat(Figure.USABLE.of(practice)).as("seed %d: %s", seed, practice).isEqualTo(offered - taken);
		}
	}

	private static PracticeSeats practice(Random random) {
		List<OfferedSeat> seats = new ArrayList<>();
		PracticeId practice = PracticeId.random();
		for (int i = 0; i <= random.nextInt(3); i++) {
			seats.add(seat(random, practice));
		}
		int rooms = random.nextInt(5);
		Takers takers = new Takers(random.nextInt(2), random.nextInt(2), random.nextInt(2));
		return new PracticeSeats(PeriodId.random(), practice, seats,
				new Rooms(rooms, takers, Math.max(0, rooms - takers.total())));
	}

	/** A seat as it is counted: what takers leave, less what is closed. */
	private static OfferedSeat seat(Random random, PracticeId practice) {
		Answer answer = random.nextBoolean() ? Answer.YES : Answer.MAYBE;
		int offered = 1 + random.nextInt(4);
		AnswerView view = new AnswerView(SupervisorId.random(), PeriodId.random(), answer, offered, false, null,
				Instant.EPOCH, Channel.SELF, Set.of(), null, null, null, OfferDetails.NONE);
		State state = STATES.get(random.nextInt(STATES.size()));
		Takers takers = new Takers(random.nextInt(3), random.nextInt(3), random.nextInt(3));
		int left = (state == State.PAUSED) ? 0 : Math.max(0, offered - takers.total());
		int open = (state == State.COUNTED) ? Math.max(0, left - random.nextInt(2)) : 0;
		return new OfferedSeat(view, practice, state, takers, left, open);
	}

}
