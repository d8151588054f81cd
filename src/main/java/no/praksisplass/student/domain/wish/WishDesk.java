package no.praksisplass.student.domain.wish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.WishCompletion;
import no.praksisplass.student.WishView;
import no.praksisplass.student.domain.StudentLock;
import no.praksisplass.student.domain.wish.catalogue.WishCatalogue;
import no.praksisplass.student.domain.wish.catalogue.WishCatalogues;
import org.springframework.stereotype.Component;

/**
 * Takes in lists of wishes: checks and completes them, whoever hands them in. Who may
 * hand in what is for its callers to say.
 */
@Component
class WishDesk {

	/** How long a student's list has been left alone when its receipt is written. */
	private static final Duration QUIET = Duration.ofMinutes(10);

	private final Rounds rounds;

	private final WishCatalogues catalogues;

	private final WishRules rules;

	private final WishListRepository lists;

	private final Practices practices;

	private final StudentLock lock;

	private final Clock clock;

	WishDesk(Rounds rounds, WishCatalogues catalogues, WishRules rules, WishListRepository lists, Practices practices,
			StudentLock lock, Clock clock) {
		this.rounds = rounds;
		this.catalogues = catalogues;
		this.rules = rules;
		this.lists = lists;
		this.practices = practices;
		this.lock = lock;
		this.clock = clock;
	}

	/** The rounds that the student is in, the one that closes last first. */
	List<RoundView> rounds(StudentView student) {
		return this.rounds.ofPeriods(student.periods())
			.stream()
			.sorted(Comparator.comparing(RoundView::wishesCloseAt).reversed())
			.toList();
	}

	/**
	 * A round that the student is in.
	 * @throws NotFoundException if the student is not
	 */
	RoundView round(StudentView student, RoundId id) {
		return rounds(student).stream()
			.filter((round) -> round.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("round", id));
	}

	WishPage page(RoundView round, RoundStudent student) {
		Optional<WishList> list = this.lists.findByRoundIdAndStudentId(round.id().value(),
				student.student().id().value());
		List<WishView> wishes = list.map(WishList::wishes).orElse(List.of());
		return new WishPage(round, WishWindow.at(round, this.clock.instant()), this.catalogues.draw(round, student),
				wishes, wishedFor(wishes), list.map(WishList::delivery));
	}

	private Map<PracticeId, PracticeView> wishedFor(List<WishView> wishes) {
		List<PracticeId> ids = wishes.stream().map(WishView::practiceId).filter(Objects::nonNull).toList();
		return this.practices.findAll(ids).stream().collect(Collectors.toMap(PracticeView::id, Function.identity()));
	}

	/** The list as it is now, locked until the transaction ends. */
	List<WishView> lock(RoundView round, StudentView student) {
		this.lock.lock(student.id());
		return this.lists.findByRoundIdAndStudentId(round.id().value(), student.id().value())
			.map(WishList::wishes)
			.orElse(List.of());
	}

	/**
	 * Each button of the student's page delivers, so a receipt waits until no further one
	 * has been pressed for a while; of what others enter it is written at once.
	 */
	private Instant receiptDueAt(Delivery delivery) {
		Instant now = this.clock.instant();
		return (delivery.channel() == Channel.SELF) ? now.plus(QUIET) : now;
	}

	/** The list is now this one, completed to what the round asks for. */
	void deliver(RoundView round, RoundStudent student, List<WishTarget> own, Delivery delivery) {
		deliver(round, student, own, delivery,
				this.lists.findByRoundIdAndStudentId(round.id().value(), student.student().id().value()),
				this.catalogues.draw(round, student));
	}

	/**
	 * The same for one of many.
	 * @param list the list as it was
	 * @param catalogue what the student can wish for
	 */
	void deliver(RoundView round, RoundStudent student, List<WishTarget> own, Delivery delivery,
			Optional<WishList> list, WishCatalogue catalogue) {
		Set<WishTarget> before = list.map(WishList::targets).orElse(Set.of());
		this.rules.check(own, round, catalogue, before);
		List<WishView> wishes = IntStream.range(0, own.size())
			.mapToObj((i) -> own.get(i).atRank(i + 1, false))
			.toList();
		List<WishView> completed = WishCompletion.complete(wishes, round.minWishes(), catalogue.eligible());
		WishList delivered = list
			.orElseGet(() -> new WishList(round.id(), student.student().id(), delivery, completed));
		delivered.deliver(delivery, completed);
		delivered.receiptDue(receiptDueAt(delivery));
		this.lists.save(delivered);
	}

}
