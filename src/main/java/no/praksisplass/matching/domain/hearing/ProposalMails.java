package no.praksisplass.matching.domain.hearing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes to supervisors which students are proposed to them, once for the same student
 * and period of a round, however many runs propose it. The event registry hands the
 * hearing over after it is opened, and again after a crash; the outbox queues nothing
 * twice.
 */
@Component
class ProposalMails {

	private static final String PAGE = "/supervisor/proposals";

	private final HearingRepository hearings;

	private final ProposedStudents reader;

	private final Runs runs;

	private final Supervisors supervisors;

	private final Outbox outbox;

	private final RecipientTexts texts;

	private final SiteAddress site;

	ProposalMails(HearingRepository hearings, ProposedStudents reader, Runs runs, Supervisors supervisors,
			Outbox outbox, RecipientTexts texts, SiteAddress site) {
		this.hearings = hearings;
		this.reader = reader;
		this.runs = runs;
		this.supervisors = supervisors;
		this.outbox = outbox;
		this.texts = texts;
		this.site = site;
	}

	@ApplicationModuleListener
	void on(HearingOpened event) {
		Hearing hearing = this.hearings.findById(event.hearing()).orElseThrow();
		List<RunPlacementView> placements = this.runs.placements(hearing.run());
		Map<StudentId, SupervisorId> placed = placements.stream()
			.collect(Collectors.toMap(RunPlacementView::studentId, RunPlacementView::supervisorId));
		Map<SupervisorId, PersonId> persons = this.supervisors.findAll(placed.values().stream().distinct().toList())
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::personId));
		for (Proposal proposal : this.reader.read(hearing, placements)) {
			PersonId to = persons.get(placed.get(proposal.student()));
			if (to != null) {
				this.outbox.queue(message(hearing.round().value(), proposal, to));
			}
		}
	}

	private NewMessage message(UUID round, Proposal proposal, PersonId to) {
		RecipientTexts.Language language = this.texts.of(to);
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		fields.put(MergeField.STUDENT_NAME, proposal.studentName());
		fields.put(MergeField.COURSE_NAME, proposal.course());
		fields.put(MergeField.PERIOD_NAME, proposal.period().name());
		fields.put(MergeField.PERIOD_DATES, language.dates(proposal.period().dates()));
		fields.put(MergeField.DEADLINE, language.moment(proposal.until()));
		fields.put(MergeField.LINK, this.site.of(PAGE));
		return new NewMessage(MessageKind.PROPOSED_STUDENT, to, proposal.period().universityId(),
				"round %s, student %s, period %s".formatted(round, proposal.student(), proposal.period().id()), fields);
	}

}
