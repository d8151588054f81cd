package no.praksisplass.student.domain.wish;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.Students;
import no.praksisplass.student.WishView;
import no.praksisplass.student.domain.StudentLock;
import no.praksisplass.student.domain.wish.catalogue.WishCatalogue;
import no.praksisplass.student.domain.wish.catalogue.WishCatalogues;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of wishes of a round for many students at once: what {@link WishEntry} does
 * with one. Within the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasRole('COORDINATOR')")
public class WishBulk {

	private final Rounds rounds;

	private final Students students;

	private final WishListRepository lists;

	private final WishCatalogues catalogues;

	private final WishRules rules;

	private final WishDesk desk;

	private final StudentLock lock;

	private final CurrentUser user;

	private final Clock clock;

	WishBulk(Rounds rounds, Students students, WishListRepository lists, WishCatalogues catalogues, WishRules rules,
			WishDesk desk, StudentLock lock, CurrentUser user, Clock clock) {
		this.rounds = rounds;
		this.students = students;
		this.lists = lists;
		this.catalogues = catalogues;
		this.rules = rules;
		this.desk = desk;
		this.lock = lock;
		this.user = user;
		this.clock = clock;
	}

	/** The university's rounds. */
	public List<RoundView> rounds(UniversityId university) {
		this.user.requireCoordinatorOf(university);
		return this.rounds.ofUniversity(university);
	}

	/**
	 * A round with its students and their lists.
	 * @throws NotFoundException if there is none, or it is another university's
	 */
	public Desk open(RoundId id) {
		return open(this.rounds.find(id).orElseThrow(() -> new NotFoundException("round", id)));
	}

	/** A round of the university with its students and their lists. */
	public Desk open(RoundView round) {
		this.user.requireCoordinatorOf(round.universityId());
		Map<String, RoundStudent> byNumber = this.students.inPeriods(round.periods())
			.stream()
			.filter((each) -> each.student().universityId().equals(round.universityId()))
			.collect(Collectors.toMap((each) -> each.student().studentNumber(), Function.identity()));
		Map<StudentId, WishList> stored = this.lists.findByRoundId(round.id().value())
			.stream()
			.collect(Collectors.toMap(WishList::studentId, Function.identity()));
		return new Desk(round, byNumber, stored, this.catalogues.of(round));
	}

	/**
	 * Stores lists that have been checked. Their receipts follow as for any list that is
	 * entered on a student's behalf.
	 */
	public void write(List<NewList> changes, PersonId by) {
		changes.stream()
			.map((change) -> change.student().student().id())
			.sorted(Comparator.comparing(StudentId::value))
			.forEach(this.lock::lock);
		for (NewList each : changes) {
			this.desk.deliver(each.desk().round, each.student(), each.own(),
					new Delivery(each.received(), by, each.channel()), each.desk().list(each.student()),
					each.desk().catalogue(each.student()));
		}
		this.lists.flush();
	}

	/**
	 * A list to be stored.
	 *
	 * @param desk the round
	 * @param student whose
	 * @param own the student's own wishes, best first
	 * @param channel how they reached the university
	 * @param received when they did
	 */
	public record NewList(Desk desk, RoundStudent student, List<WishTarget> own, Channel channel, Instant received) {

		public NewList {
			own = List.copyOf(own);
		}

	}

	/** A round that takes in lists. */
	public final class Desk {

		private final RoundView round;

		private final Map<String, RoundStudent> students;

		private final Map<StudentId, WishList> stored;

		private final WishCatalogues.RoundCatalogue offered;

		private final Map<StudentId, WishCatalogue> drawn = new HashMap<>();

		private Desk(RoundView round, Map<String, RoundStudent> students, Map<StudentId, WishList> stored,
				WishCatalogues.RoundCatalogue offered) {
			this.round = round;
			this.students = students;
			this.stored = stored;
			this.offered = offered;
		}

		/** The student of a number, if in the round. */
		public Optional<RoundStudent> student(String number) {
			return Optional.ofNullable(this.students.get(number));
		}

		/** The students of the round by their numbers. */
		public List<RoundStudent> students() {
			return this.students.values()
				.stream()
				.sorted(Comparator.comparing((each) -> each.student().studentNumber()))
				.toList();
		}

		/** The university whose round it is. */
		public UniversityId university() {
			return this.round.universityId();
		}

		/** The round's name. */
		public String name() {
			return this.round.name();
		}

		/** How the list came in, if one did. */
		public Optional<Delivery> delivery(RoundStudent student) {
			return list(student).map(WishList::delivery);
		}

		/** All wishes as they count, best first. */
		public List<WishView> wishes(RoundStudent student) {
			return list(student).map(WishList::wishes).orElse(List.of());
		}

		/** The student's own wishes, best first. */
		public List<WishTarget> own(RoundStudent student) {
			return wishes(student).stream().filter((wish) -> !wish.completed()).map(WishTarget::of).toList();
		}

		/** What was looked at: the list and its version. */
		public String basis(RoundStudent student) {
			return list(student).map((list) -> list.id() + "@" + list.version()).orElse("");
		}

		/**
		 * Refuses a list that could not be entered by hand, but for its single wishes.
		 * @throws RuleViolation if it could not
		 */
		public void check(RoundStudent student, List<WishTarget> wishes, Channel channel, Instant received) {
			WishRules.requireEntry(this.round, channel, received, WishBulk.this.clock.instant());
			WishBulk.this.rules.check(wishes, this.round, catalogue(student), targets(student));
		}

		/**
		 * Refuses a wish that the student cannot have.
		 * @throws RuleViolation if so
		 */
		public void check(RoundStudent student, WishTarget wish) {
			WishBulk.this.rules.check(List.of(wish), this.round, catalogue(student), targets(student));
		}

		private Set<WishTarget> targets(RoundStudent student) {
			return list(student).map(WishList::targets).orElse(Set.of());
		}

		private Optional<WishList> list(RoundStudent student) {
			return Optional.ofNullable(this.stored.get(student.student().id()));
		}

		private WishCatalogue catalogue(RoundStudent student) {
			return this.drawn.computeIfAbsent(student.student().id(), (id) -> this.offered.draw(student));
		}

	}

}
