package no.praksisplass.supervisor.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.message.PersonMessages;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.practice.Clash;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.practice.Said;
import no.praksisplass.practice.Side;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.NewSupervisor;
import no.praksisplass.supervisor.SupervisorMerging;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.domain.merge.Comparison.Field;
import no.praksisplass.supervisor.domain.merge.Comparison.Holding;
import org.springframework.stereotype.Component;

/**
 * Merges two supervisors. Of their two persons the one whose sign-in goes on stays with
 * the one kept, with the name and addresses chosen.
 */
@Component
public class SupervisorMerger implements Merger {

	private final Supervisors supervisors;

	private final Practices practices;

	private final Persons persons;

	private final PersonMessages messages;

	private final SignIns signIns;

	private final List<SupervisorMerging> mergings;

	private final MergeLocks locks;

	SupervisorMerger(Supervisors supervisors, Practices practices, Persons persons, PersonMessages messages,
			SignIns signIns, List<SupervisorMerging> mergings, MergeLocks locks) {
		this.supervisors = supervisors;
		this.practices = practices;
		this.persons = persons;
		this.messages = messages;
		this.signIns = signIns;
		this.mergings = mergings;
		this.locks = locks;
	}

	@Override
	public Comparison compare(UUID keptId, UUID awayId, Set<UniversityId> own, Set<UniversityId> counted) {
		SupervisorView kept = require(keptId);
		SupervisorView away = require(awayId);
		if (keptId.equals(awayId) || !kept.active() || !away.active()) {
			throw RuleViolation.of("supervisor.merge.inactive");
		}
		List<Holding> holdings = new ArrayList<>(Merger.holdings(this.mergings, kept.id(), away.id(), counted));
		Holding written = new Holding("supervisor.merge.held.messages", this.messages.asSupervisor(kept.personId()),
				this.messages.asSupervisor(away.personId()));
		if (written.kept() + written.away() > 0) {
			holdings.add(written);
		}
		List<Clash> clashes = new ArrayList<>(this.signIns.clashes(kept.personId(), away.personId()));
		String number = kept.hprNumber();
		String other = away.hprNumber();
		if (number != null && other != null && !number.equals(other)) {
			clashes.add(Clash.refused("hprNumber", Said.of("supervisor.merge.hpr", number, other)));
		}
		this.mergings.forEach((merging) -> clashes.addAll(merging.clashes(away.id(), kept.id(), own)));
		return new Comparison(kept.name(), away.name(), kept.version() + "-" + away.version(), fields(kept, away),
				holdings, clashes);
	}

	@Override
	public void merge(UUID keptId, UUID awayId, MergeChoices choices, Set<UniversityId> own) {
		this.locks.supervisors(keptId, awayId);
		compare(keptId, awayId, own, Set.of()).requireSettled(choices);
		SupervisorView kept = require(keptId);
		SupervisorView away = require(awayId);
		NewPerson person = person(person(kept.personId()), person(away.personId()), choices);
		boolean exchanged = this.signIns.stays(kept.personId(), away.personId(), choices) == Side.AWAY;
		PersonId stays = exchanged ? away.personId() : kept.personId();
		PersonId goes = exchanged ? kept.personId() : away.personId();
		this.supervisors.merge(away.id(), kept.id(), described(stays, kept, away, choices));
		this.persons.update(stays, person);
		this.signIns.settle(stays, goes);
		this.messages.moveAsSupervisor(goes, stays);
		this.mergings.forEach((merging) -> merging.move(away.id(), kept.id(), choices, own));
	}

	private List<Field> fields(SupervisorView kept, SupervisorView away) {
		PersonView one = person(kept.personId());
		PersonView other = person(away.personId());
		return List.of(new Field("name", "supervisor.name", one.name(), other.name()),
				new Field("email", "supervisor.email", one.email(), other.email()),
				new Field("phone", "supervisor.phone", one.phone(), other.phone()),
				new Field("practice", "supervisor.practice", practice(kept), practice(away)),
				new Field("hprNumber", "supervisor.hprNumber", kept.hprNumber(), away.hprNumber()),
				new Field("specialist", "supervisor.specialist", kept.specialist(), away.specialist()),
				new Field("employment", "supervisor.employment", kept.employment(), away.employment()),
				new Field("supervising", "supervisor.supervising", kept.supervising(), away.supervising()),
				new Field("maxStudentsAtATime", "supervisor.maxStudentsAtATime", kept.maxStudentsAtATime(),
						away.maxStudentsAtATime()),
				new Field("maxStudentsPerRound", "supervisor.maxStudentsPerRound", kept.maxStudentsPerRound(),
						away.maxStudentsPerRound()),
				new Field("note", "supervisor.note", kept.note(), away.note()));
	}

	private static NewPerson person(PersonView kept, PersonView away, MergeChoices choices) {
		PersonView named = choices.pick("name", kept, away);
		return new NewPerson(named.givenName(), named.familyName(),
				choices.pickOrNone("email", kept.email(), away.email()),
				choices.pickOrNone("phone", kept.phone(), away.phone()));
	}

	private static NewSupervisor described(PersonId person, SupervisorView kept, SupervisorView away,
			MergeChoices choices) {
		return new NewSupervisor(person, choices.pick("practice", kept.practiceId(), away.practiceId()),
				choices.pickOrNone("hprNumber", kept.hprNumber(), away.hprNumber()),
				choices.pick("specialist", kept.specialist(), away.specialist()),
				choices.pick("employment", kept.employment(), away.employment()),
				choices.pick("supervising", kept.supervising(), away.supervising()),
				choices.pick("maxStudentsAtATime", kept.maxStudentsAtATime(), away.maxStudentsAtATime()),
				choices.pickOrNone("maxStudentsPerRound", kept.maxStudentsPerRound(), away.maxStudentsPerRound()),
				choices.pickOrNone("note", kept.note(), away.note()));
	}

	private String practice(SupervisorView supervisor) {
		return this.practices.find(supervisor.practiceId()).map(PracticeView::name).orElse("");
	}

	private PersonView person(PersonId id) {
		return this.persons.find(id).orElseThrow(() -> new NotFoundException("person", id));
	}

	private SupervisorView require(UUID id) {
		SupervisorId supervisor = new SupervisorId(id);
		return this.supervisors.find(supervisor).orElseThrow(() -> new NotFoundException("supervisor", supervisor));
	}

}
