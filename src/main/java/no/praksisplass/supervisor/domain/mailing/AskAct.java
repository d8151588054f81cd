package no.praksisplass.supervisor.domain.mailing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.bulk.BulkAct;
import no.praksisplass.bulk.BulkChange;
import no.praksisplass.bulk.BulkField;
import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkPlan;
import no.praksisplass.bulk.BulkScope;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.bulk.BulkText;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.bulk.KeptTable;
import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingDrafts;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes a mailing that asks many supervisors for their answer to a period. It is looked
 * over and sent where mailings are; what is sent cannot be undone.
 */
@Component
@Order(30)
class AskAct implements BulkAct {

	private static final MessageKind KIND = MessageKind.AVAILABILITY_REQUEST;

	private final DoctorMailing source;

	private final MailingDrafts mailings;

	private final JdbcClient jdbc;

	AskAct(DoctorMailing source, MailingDrafts mailings, JdbcClient jdbc) {
		this.source = source;
		this.mailings = mailings;
		this.jdbc = jdbc;
	}

	@Override
	public String key() {
		return "ask-for-answer";
	}

	@Override
	public String list() {
		return "supervisors";
	}

	@Override
	public List<BulkField> fields(BulkScope scope) {
		return List.of(BulkField.choice("period",
				this.source.topics(scope.university(), KIND)
					.stream()
					.map((topic) -> new BulkField.Option(topic.id(), BulkText.plain(topic.name())))
					.toList()));
	}

	@Override
	public BulkPlan plan(BulkScope scope, List<BulkTarget> targets, BulkValues values) {
		String period = values.text("period");
		Map<PersonId, MailingCandidate> known = this.mailings.candidates(scope.university(), KIND, period)
			.stream()
			.collect(Collectors.toMap(MailingCandidate::person, Function.identity()));
		Map<UUID, PersonId> persons = persons(targets);
		Set<PersonId> asked = new HashSet<>();
		List<BulkLine> lines = targets.stream().map((target) -> {
			MailingCandidate candidate = known.get(persons.get(target.id()));
			BulkLine line = line(target, candidate);
			if (candidate != null && line.changing()) {
				asked.add(candidate.person());
			}
			return line;
		}).toList();
		return new BulkPlan(lines, () -> Optional.of(this.mailings.draft(scope.university(), KIND, period, asked)));
	}

	private static BulkLine line(BulkTarget target, @Nullable MailingCandidate candidate) {
		if (candidate == null) {
			return BulkLine.left(target, BulkText.message("bulk.ask-for-answer.not-asked"));
		}
		if (candidate.outcome() != MailingOutcome.WAITING) {
			return BulkLine.left(target, BulkText.message("enum.MailingOutcome." + candidate.outcome().name()));
		}
		return BulkLine.changed(target, new BulkChange("bulk.ask-for-answer.mail", BulkText.plain(""),
				BulkText.message("bulk.ask-for-answer.drafted")));
	}

	private Map<UUID, PersonId> persons(List<BulkTarget> targets) {
		Map<UUID, PersonId> persons = new HashMap<>();
		this.jdbc.sql("SELECT id, person_id FROM supervisor WHERE id = ANY(:ids)")
			.param("ids", targets.stream().map(BulkTarget::id).toArray(UUID[]::new))
			.query((row) -> {
				persons.put(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)));
			});
		return persons;
	}

	@Override
	public Optional<KeptTable> table() {
		return Optional.empty();
	}

}
