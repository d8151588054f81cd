package no.praksisplass.student.domain.wish;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.WishView;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a student wishes in a round, as last delivered. */
@Entity
@Table(name = "wish_list")
class WishList {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID roundId;

	private UUID studentId;

	private Instant deliveredAt;

	private UUID deliveredBy;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private @Nullable Instant receiptDueAt;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "wish_list_id", nullable = false)
	@BatchSize(size = 500)
	private Set<Wish> wishes = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected WishList() {
	}

	@SuppressWarnings("NullAway.Init")
	WishList(RoundId round, StudentId student, Delivery delivery, List<WishView> wishes) {
		this.id = UUID.randomUUID();
		this.roundId = round.value();
		this.studentId = student.value();
		deliver(delivery, wishes);
	}

	/** The list is now this one; what stays in it keeps its row. */
	final void deliver(Delivery delivery, List<WishView> list) {
		this.deliveredAt = delivery.at();
		this.deliveredBy = delivery.by().value();
		this.channel = delivery.channel();
		Map<WishTarget, Wish> stored = this.wishes.stream()
			.collect(Collectors.toMap(Wish::target, Function.identity()));
		this.wishes.retainAll(list.stream().map((wish) -> stored.get(WishTarget.of(wish))).collect(Collectors.toSet()));
		for (WishView wish : list) {
			Wish row = stored.get(WishTarget.of(wish));
			if (row != null) {
				row.place(wish.rank(), wish.completed());
			}
			else {
				this.wishes.add(new Wish(wish));
			}
		}
	}

	/** A receipt is to be written then, in place of any that was due before. */
	void receiptDue(Instant at) {
		this.receiptDueAt = at;
	}

	UUID id() {
		return this.id;
	}

	RoundId roundId() {
		return new RoundId(this.roundId);
	}

	StudentId studentId() {
		return new StudentId(this.studentId);
	}

	Delivery delivery() {
		return new Delivery(this.deliveredAt, new PersonId(this.deliveredBy), this.channel);
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	/** All that is wished for, by the student or the product. */
	Set<WishTarget> targets() {
		return this.wishes.stream().map(Wish::target).collect(Collectors.toSet());
	}

	/** The wishes, best first. */
	List<WishView> wishes() {
		return this.wishes.stream().map(Wish::view).sorted(Comparator.comparingInt(WishView::rank)).toList();
	}

}
