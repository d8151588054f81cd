package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers to a university's periods for many at once: what {@link AnswersOnBehalf} does
 * with one, with a number of queries that does not depend on how many they are, but for
 * the receipts. Within the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasRole('COORDINATOR')")
public class AnswerBulk {

	private final AvailabilityRepository answers;

	private final CountingAnswers counting;

	private final Periods periods;

	private final Supervisors supervisors;

	private final AnswerReceipts receipts;

	private final Persons persons;

	private final CurrentUser currentUser;

	private final Clock clock;

	AnswerBulk(AvailabilityRepository answers, CountingAnswers counting, Periods periods, Supervisors supervisors,
			AnswerReceipts receipts, Persons persons, CurrentUser currentUser, Clock clock) {
		this.answers = answers;
		this.counting = counting;
		this.periods = periods;
		this.supervisors = supervisors;
		this.receipts = receipts;
		this.persons = persons;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The university's periods by their first day. */
	public List<PeriodView> periods(UniversityId university) {
		this.currentUser.requireCoordinatorOf(university);
		return this.periods.ofUniversity(university);
	}

	/**
	 * What is answered to some of the university's periods: the supervisors' own answers,
	 * also those that asked to be asked again, else a standing yes that reaches the
	 * period.
	 */
	public Map<Asked, Known> all(UniversityId university, Collection<SupervisorView> those,
			Collection<PeriodView> asked) {
		this.currentUser.requireCoordinatorOf(university);
		Map<Asked, Known> all = new HashMap<>();
		Map<UUID, Integer> most = those.stream()
			.collect(Collectors.toMap((each) -> each.id().value(), SupervisorView::maxStudentsAtATime));
		if (asked.isEmpty() || most.isEmpty()) {
			return all;
		}
		this.counting.in(asked, most)
			.stream()
			.filter(AnswerView::standing)
			.forEach((yes) -> all.put(Asked.by(yes), new Known(yes, null)));
		stored(most.keySet(), asked).forEach((own) -> {
			AnswerView view = own.toView(most.getOrDefault(own.supervisorId().value(), 0));
			all.put(Asked.by(view), new Known(view, own.version()));
		});
		return all;
	}

	/**
	 * Refuses an answer that could not be entered by hand.
	 * @param colleague whether the other one can share the supervisor's work
	 * @throws RuleViolation on the field that is wrong
	 */
	@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = RuleViolation.class)
	public void check(Change change, @Nullable Known stored, PersonId by,
			BiPredicate<SupervisorView, SupervisorId> colleague) {
		NewAnswer given = given(change, by, colleague);
		if (stored != null && !stored.answer().standing() && given.givenAt().isBefore(stored.answer().givenAt())) {
			throw RuleViolation.onField("givenOn", "supervisor.answer.newerStored");
		}
	}

	/**
	 * Stores answers that have been checked; each supervisor gets one receipt.
	 * @param done told how many are stored
	 * @throws ObjectOptimisticLockingFailureException if another answer was stored
	 * meanwhile
	 */
	public void write(List<Change> changes, PersonId by, IntConsumer done) {
		this.supervisors.lockAll(changes.stream().map((change) -> change.supervisor().id()).distinct().toList());
		Map<Asked, Availability> stored = stored(
				changes.stream().map((change) -> change.supervisor().id().value()).distinct().toList(),
				changes.stream().map(Change::period).distinct().toList())
			.stream()
			.collect(Collectors.toMap((own) -> new Asked(own.supervisorId(), own.periodId()), (own) -> own));
		Map<PersonId, List<AnswerReceipts.Answered>> told = new LinkedHashMap<>();
		for (Change change : changes) {
			NewAnswer given = given(change, by, (supervisor, other) -> true);
			store(given, stored.get(change.asked()), change.said().version());
			told.computeIfAbsent(change.supervisor().personId(), (person) -> new ArrayList<>())
				.add(new AnswerReceipts.Answered(given, change.period()));
		}
		this.answers.flush();
		String name = this.persons.find(by).map(PersonView::name).orElse("");
		told.forEach((person, given) -> {
			this.receipts.send(person, given, name);
			done.accept(given.size());
		});
	}

	private void store(NewAnswer given, @Nullable Availability stored, @Nullable Long versionRead) {
		if (stored != null) {
			stored.requireVersion(versionRead);
			stored.replaceWith(given);
		}
		else {
			this.answers.save(new Availability(given));
		}
	}

	private NewAnswer given(Change change, PersonId by, BiPredicate<SupervisorView, SupervisorId> colleague) {
		return AnswerRules.checked(change.said(), change.supervisor(), change.period(),
				AnswerRules.Giver.onBehalf(by, change.channel(), change.givenOn(), this.clock), colleague);
	}

	private List<Availability> stored(Collection<UUID> those, Collection<PeriodView> asked) {
		return this.answers.given(those, asked.stream().map((period) -> period.id().value()).toList());
	}

	/**
	 * Who is asked about what.
	 *
	 * @param supervisor who
	 * @param period about which period
	 */
	public record Asked(SupervisorId supervisor, PeriodId period) {

		private static Asked by(AnswerView answer) {
			return new Asked(answer.supervisorId(), answer.periodId());
		}

	}

	/**
	 * What is answered.
	 *
	 * @param answer the own answer or the standing yes
	 * @param version the version of the own answer, or null for a standing yes
	 */
	public record Known(AnswerView answer, @Nullable Long version) {
	}

	/**
	 * An answer to be stored.
	 *
	 * @param supervisor whose
	 * @param period to which period
	 * @param said the answer
	 * @param channel how it came
	 * @param givenOn the day it came
	 */
	public record Change(SupervisorView supervisor, PeriodView period, AnswerCommand said, Channel channel,
			LocalDate givenOn) {

		private Asked asked() {
			return new Asked(this.supervisor.id(), this.period.id());
		}

	}

}
