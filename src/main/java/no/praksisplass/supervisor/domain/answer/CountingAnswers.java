package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.domain.answer.AvailabilityRepository.Counting;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/**
 * Reads which answer counts: the own answer to a period, else the standing yes to its
 * course. The rule stands in the database, in the function {@code counting_answer}, which
 * lists and mailings ask as well.
 */
@Component
class CountingAnswers {

	private final AvailabilityRepository answers;

	private final StandingYesRepository standing;

	private final Clock clock;

	CountingAnswers(AvailabilityRepository answers, StandingYesRepository standing, Clock clock) {
		this.answers = answers;
		this.standing = standing;
		this.clock = clock;
	}

	/** The answers that count in the periods, of supervisors that are active. */
	List<AnswerView> in(Collection<PeriodView> asked) {
		if (asked.isEmpty()) {
			return List.of();
		}
		LocalDate today = LocalDate.now(this.clock);
		List<UUID> periods = values(asked);
		Map<UUID, Integer> most = this.answers.mostAtATime(today, periods)
			.stream()
			.collect(Collectors.toMap(MostAtATime::supervisor, MostAtATime::students));
		List<Counting> counting = this.answers.counting(today, periods)
			.stream()
			.filter((each) -> most.containsKey(each.supervisorId()))
			.toList();
		return views(asked, most, counting, this.answers.given(periods));
	}

	/**
	 * The answers that count in the periods, of supervisors whoever they are.
	 * @param asked the periods
	 * @param most how many students each supervisor asked about has at a time
	 */
	List<AnswerView> in(Collection<PeriodView> asked, Map<UUID, Integer> most) {
		if (asked.isEmpty() || most.isEmpty()) {
			return List.of();
		}
		List<UUID> periods = values(asked);
		return views(asked, most, this.answers.counting(LocalDate.now(this.clock), most.keySet(), periods),
				this.answers.given(most.keySet(), periods));
	}

	private List<AnswerView> views(Collection<PeriodView> asked, Map<UUID, Integer> most, List<Counting> counting,
			List<Availability> given) {
		Set<UUID> own = counting.stream()
			.map(Counting::availabilityId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return Stream
			.concat(given.stream()
				.filter((answer) -> own.contains(answer.id()))
				.map((answer) -> answer.toView(most(answer.supervisorId().value(), most))),
					carriedOver(asked, most, counting).stream())
			.toList();
	}

	/** The periods in which a standing yes counts. */
	Set<PeriodId> reachedBy(StandingYes yes) {
		return this.answers.reachedBy(LocalDate.now(this.clock), yes.id())
			.stream()
			.map(PeriodId::new)
			.collect(Collectors.toSet());
	}

	private List<AnswerView> carriedOver(Collection<PeriodView> asked, Map<UUID, Integer> most,
			List<Counting> counting) {
		List<Counting> carried = counting.stream().filter((each) -> each.standingYesId() != null).toList();
		if (carried.isEmpty()) {
			return List.of();
		}
		Map<UUID, PeriodView> periods = asked.stream()
			.collect(Collectors.toMap((period) -> period.id().value(), Function.identity()));
		Map<UUID, StandingYes> yeses = this.standing
			.findAllById(carried.stream().map(Counting::standingYesId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(StandingYes::id, Function.identity()));
		return carried.stream()
			.map((each) -> Objects.requireNonNull(yeses.get(Objects.requireNonNull(each.standingYesId())))
				.in(Objects.requireNonNull(periods.get(each.periodId())), most(each.supervisorId(), most)))
			.toList();
	}

	private static List<UUID> values(Collection<PeriodView> periods) {
		return periods.stream().map((period) -> period.id().value()).toList();
	}

	private static int most(UUID supervisor, Map<UUID, Integer> most) {
		return Objects.requireNonNull(most.get(supervisor));
	}

}
