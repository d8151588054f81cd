package no.praksisplass.student.domain.wish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.NewWishList;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other features from the database. */
@Service
@Transactional(readOnly = true)
class WishDirectory implements Wishes {

	private final WishListRepository lists;

	WishDirectory(WishListRepository lists) {
		this.lists = lists;
	}

	@Override
	public Map<StudentId, List<WishView>> ofRound(RoundId round) {
		return this.lists.findByRoundId(round.value())
			.stream()
			.collect(Collectors.toMap(WishList::studentId, WishList::wishes));
	}

	@Override
	public Map<RoundId, Set<StudentId>> delivered(Collection<RoundId> rounds) {
		return this.lists.findByRoundIdIn(rounds.stream().map(RoundId::value).toList())
			.stream()
			.collect(Collectors.groupingBy(WishList::roundId,
					Collectors.mapping(WishList::studentId, Collectors.toUnmodifiableSet())));
	}

	@Override
	public List<WishView> of(RoundId round, StudentId student) {
		return this.lists.findByRoundIdAndStudentId(round.value(), student.value())
			.map(WishList::wishes)
			.orElse(List.of());
	}

	@Override
	@Transactional
	public void bulkCreate(Collection<NewWishList> newLists) {
		this.lists.saveAll(newLists.stream().map(WishDirectory::entity).toList());
	}

	private static WishList entity(NewWishList list) {
		Delivery delivery = new Delivery(list.deliveredAt(), list.deliveredBy(), list.channel());
		return new WishList(list.roundId(), list.studentId(), delivery, list.wishes());
	}

}
