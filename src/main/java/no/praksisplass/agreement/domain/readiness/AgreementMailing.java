package no.praksisplass.agreement.domain.readiness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.agreement.domain.readiness.WaitingParties.Somebody;
import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingChoice;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MailingRequest;
import no.praksisplass.message.MailingSource;
import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Component;

/** Reminders of agreements that wait for an answer, one to each person. */
@Component
class AgreementMailing implements MailingSource {

	private final ReadinessStore store;

	private final WaitingParties parties;

	private final SiteAddress site;

	AgreementMailing(ReadinessStore store, WaitingParties parties, SiteAddress site) {
		this.store = store;
		this.parties = parties;
		this.site = site;
	}

	@Override
	public List<MessageKind> kinds() {
		return List.of(MessageKind.AGREEMENT_REMINDER);
	}

	@Override
	public boolean hasTopics(MessageKind kind) {
		return false;
	}

	@Override
	public List<MailingChoice> topics(UniversityId university, MessageKind kind) {
		return List.of();
	}

	@Override
	public List<MailingChoice> groups(UniversityId university, MessageKind kind) {
		return List.of();
	}

	@Override
	public List<MailingCandidate> candidates(MailingRequest request) {
		return people(request.university()).values()
			.stream()
			.filter((one) -> request.only().map(PersonId::value).map(one.personId()::equals).orElse(true))
			.filter((one) -> lower(one.name() + " " + one.practice()).contains(lower(request.text())))
			.map((one) -> new MailingCandidate(new PersonId(one.personId()), one.name(), one.practice(),
					MailingOutcome.WAITING))
			.toList();
	}

	@Override
	public Map<MergeField, String> fields(MailingRequest request, PersonId to) {
		Somebody one = people(request.university()).get(to.value());
		return Map.of(MergeField.LINK, this.site.of((one != null) ? one.path() : "/supervisor/agreements"));
	}

	private Map<UUID, Somebody> people(UniversityId university) {
		Map<UUID, Somebody> people = new LinkedHashMap<>();
		this.parties.of(this.store.waiting(university)).forEach((one) -> people.putIfAbsent(one.personId(), one));
		return people;
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
