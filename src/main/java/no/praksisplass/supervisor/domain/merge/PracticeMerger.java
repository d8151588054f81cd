package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeMerging;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.domain.merge.Comparison.Field;
import org.springframework.stereotype.Component;

/** Merges two practices. The address is one value, with municipality and position. */
@Component
public class PracticeMerger implements Merger {

	private final Practices practices;

	private final Municipalities municipalities;

	private final List<PracticeMerging> mergings;

	private final MergeLocks locks;

	PracticeMerger(Practices practices, Municipalities municipalities, List<PracticeMerging> mergings,
			MergeLocks locks) {
		this.practices = practices;
		this.municipalities = municipalities;
		this.mergings = mergings;
		this.locks = locks;
	}

	@Override
	public Comparison compare(UUID keptId, UUID awayId, Set<UniversityId> own, Set<UniversityId> counted) {
		PracticeView kept = require(keptId);
		PracticeView away = require(awayId);
		if (keptId.equals(awayId) || !kept.active() || !away.active()) {
			throw RuleViolation.of("supervisor.merge.inactive");
		}
		return new Comparison(kept.name(), away.name(), kept.version() + "-" + away.version(), fields(kept, away),
				Merger.holdings(this.mergings, kept.id(), away.id(), counted),
				this.mergings.stream()
					.flatMap((merging) -> merging.clashes(away.id(), kept.id(), own).stream())
					.toList());
	}

	@Override
	public void merge(UUID keptId, UUID awayId, MergeChoices choices, Set<UniversityId> own) {
		this.locks.practices(keptId, awayId);
		compare(keptId, awayId, own, Set.of()).requireSettled(choices);
		PracticeView kept = require(keptId);
		PracticeView away = require(awayId);
		this.practices.merge(away.id(), kept.id(), described(kept, away, choices));
		this.mergings.forEach((merging) -> merging.move(away.id(), kept.id(), choices, own));
	}

	private List<Field> fields(PracticeView kept, PracticeView away) {
		return List.of(new Field("name", "practice.name", kept.name(), away.name()),
				new Field("arena", "practice.arena", kept.arena(), away.arena()),
				new Field("organisationNumber", "practice.organisationNumber", kept.organisationNumber(),
						away.organisationNumber()),
				new Field("address", "practice.address", address(kept), address(away)),
				new Field("studentRooms", "practice.studentRooms", kept.studentRooms(), away.studentRooms()),
				new Field("lodging", "practice.lodgingKnown", kept.lodgingKnown(), away.lodgingKnown()),
				new Field("lodgingNote", "practice.lodgingNote", kept.lodgingNote(), away.lodgingNote()),
				new Field("carNeeded", "practice.carNeeded", kept.carNeeded(), away.carNeeded()),
				new Field("eveningDuty", "practice.eveningDuty", kept.eveningDuty(), away.eveningDuty()),
				new Field("contactName", "practice.contactName", kept.contactName(), away.contactName()),
				new Field("contactPhone", "practice.contactPhone", kept.contactPhone(), away.contactPhone()),
				new Field("contactEmail", "practice.contactEmail", kept.contactEmail(), away.contactEmail()));
	}

	private String address(PracticeView practice) {
		String postal = Stream
			.of(Optional.ofNullable(practice.postalCode()), Optional.ofNullable(practice.postalPlace()))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
		return Stream
			.of(Optional.ofNullable(practice.streetAddress()), Optional.of(postal),
					this.municipalities.find(practice.municipalityNumber()).map(MunicipalityView::fullName))
			.flatMap(Optional::stream)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(", "));
	}

	private static NewPractice described(PracticeView kept, PracticeView away, MergeChoices choices) {
		PracticeView lies = choices.pick("address", kept, away);
		return new NewPractice(choices.pick("name", kept.name(), away.name()),
				choices.pickOrNone("organisationNumber", kept.organisationNumber(), away.organisationNumber()),
				choices.pick("arena", kept.arena(), away.arena()), lies.streetAddress(), lies.postalCode(),
				lies.postalPlace(), lies.municipalityNumber(), lies.coordinate(),
				choices.pick("studentRooms", kept.studentRooms(), away.studentRooms()),
				choices.pick("lodging", kept.lodgingKnown(), away.lodgingKnown()),
				choices.pickOrNone("lodgingNote", kept.lodgingNote(), away.lodgingNote()),
				choices.pick("carNeeded", kept.carNeeded(), away.carNeeded()),
				choices.pick("eveningDuty", kept.eveningDuty(), away.eveningDuty()),
				choices.pickOrNone("contactName", kept.contactName(), away.contactName()),
				choices.pickOrNone("contactPhone", kept.contactPhone(), away.contactPhone()),
				choices.pickOrNone("contactEmail", kept.contactEmail(), away.contactEmail()));
	}

	private PracticeView require(UUID id) {
		PracticeId practice = new PracticeId(id);
		return this.practices.find(practice).orElseThrow(() -> new NotFoundException("practice", practice));
	}

}
