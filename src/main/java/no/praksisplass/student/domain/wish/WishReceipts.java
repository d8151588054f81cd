package no.praksisplass.student.domain.wish;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.student.WishView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms to students what they wish, once a list has been left alone for a while. */
@Component
class WishReceipts {

	private final WishListRepository lists;

	private final Rounds rounds;

	private final Students students;

	private final Persons persons;

	private final WishNames names;

	private final Outbox outbox;

	private final RecipientTexts texts;

	private final SiteAddress site;

	private final Clock clock;

	WishReceipts(WishListRepository lists, Rounds rounds, Students students, Persons persons, WishNames names,
			Outbox outbox, RecipientTexts texts, SiteAddress site, Clock clock) {
		this.lists = lists;
		this.rounds = rounds;
		this.students = students;
		this.persons = persons;
		this.names = names;
		this.outbox = outbox;
		this.texts = texts;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Writes one receipt that is due. Safe to be called by several at once.
	 * @return whether there was one
	 */
	@Transactional
	public boolean writeOne() {
		Optional<WishList> due = this.lists.lockDue(this.clock.instant());
		due.ifPresent((list) -> {
			StudentView student = this.students.find(list.studentId()).orElseThrow();
			RoundView round = this.rounds.find(list.roundId()).orElseThrow();
			this.outbox.queue(new NewMessage(MessageKind.WISH_RECEIPT, student.personId(), student.universityId(),
					round.id() + " " + this.clock.instant(), fields(list, student, round)));
			this.lists.receiptWritten(list.id());
		});
		return due.isPresent();
	}

	private Map<MergeField, String> fields(WishList list, StudentView student, RoundView round) {
		RecipientTexts.Language language = this.texts.of(student.personId());
		Delivery delivery = list.delivery();
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		fields.put(MergeField.ROUND_NAME, round.name());
		fields.put(MergeField.DEADLINE, language.moment(round.wishesCloseAt()));
		fields.put(MergeField.WISHES, lines(list.wishes(), language));
		fields.put(MergeField.GIVEN_BY, this.persons.find(delivery.by()).map(PersonView::name).orElse(""));
		fields.put(MergeField.CHANNEL, language.text(delivery.channel()));
		fields.put(MergeField.DELIVERED_AT, language.moment(delivery.at()));
		fields.put(MergeField.LINK, this.site.of("/student/wishes?round=" + round.id()));
		return fields;
	}

	private String lines(List<WishView> wishes, RecipientTexts.Language language) {
		if (wishes.isEmpty()) {
			return language.text("message.receipt.wish-none");
		}
		WishNames.Names known = this.names.of(wishes);
		return wishes.stream().map((wish) -> {
			String place = known.place(wish);
			if (wish.completed()) {
				return language.text("message.receipt.wish-added", wish.rank(), place);
			}
			return known.period(wish)
				.map((period) -> language.text("message.receipt.wish-only", wish.rank(), place, period))
				.orElseGet(() -> language.text("message.receipt.wish", wish.rank(), place));
		}).collect(Collectors.joining("\n"));
	}

}
