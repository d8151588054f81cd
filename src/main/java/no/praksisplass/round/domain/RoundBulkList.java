package no.praksisplass.round.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.bulk.BulkList;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.shared.UniversityId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** A university's rounds. */
@Component
class RoundBulkList implements BulkList {

	static final String KEY = "rounds";

	private final RoundAdministration administration;

	private final RoundRepository rounds;

	RoundBulkList(RoundAdministration administration, RoundRepository rounds) {
		this.administration = administration;
		this.rounds = rounds;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public String path() {
		return "/coordinator/rounds";
	}

	@Override
	public List<BulkTarget> matching(UniversityId university, BulkValues filter) {
		Optional<RoundStatus> status = filter.find("status", RoundStatus.class);
		return this.administration.list(university, status, filter.text("q"), Pageable.unpaged(Sort.by("name", "id")))
			.map((round) -> new BulkTarget(round.id(), round.name()))
			.toList();
	}

	@Override
	public List<BulkTarget> named(UniversityId university, Collection<UUID> ids) {
		return this.rounds.findByUniversity(university.value())
			.stream()
			.map(AllocationRound::view)
			.filter((round) -> ids.contains(round.id().value()))
			.map((round) -> new BulkTarget(round.id().value(), round.name()))
			.toList();
	}

}
