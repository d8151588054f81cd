package no.praksisplass.supervisor.domain.mailing;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingChoice;
import no.praksisplass.message.MailingRequest;
import no.praksisplass.message.MailingSource;
import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SignInLinks;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import org.springframework.stereotype.Component;

/**
 * Invitations to supervise, and questions and reminders about a period. Each carries a
 * link that signs the GP in, so that an answer needs no password.
 */
@Component
class DoctorMailing implements MailingSource {

	private final DoctorQueries doctors;

	private final Periods periods;

	private final Universities universities;

	private final Municipalities municipalities;

	private final SignInLinks links;

	private final RecipientTexts texts;

	private final SiteAddress site;

	private final Clock clock;

	DoctorMailing(DoctorQueries doctors, Periods periods, Universities universities, Municipalities municipalities,
			SignInLinks links, RecipientTexts texts, SiteAddress site, Clock clock) {
		this.doctors = doctors;
		this.periods = periods;
		this.universities = universities;
		this.municipalities = municipalities;
		this.links = links;
		this.texts = texts;
		this.site = site;
		this.clock = clock;
	}

	@Override
	public List<MessageKind> kinds() {
		return List.of(MessageKind.SUPERVISOR_INVITATION, MessageKind.AVAILABILITY_REQUEST,
				MessageKind.AVAILABILITY_REMINDER);
	}

	@Override
	public boolean hasTopics(MessageKind kind) {
		return kind != MessageKind.SUPERVISOR_INVITATION;
	}

	/** The periods that can still be answered to. */
	@Override
	public List<MailingChoice> topics(UniversityId university, MessageKind kind) {
		return hasTopics(kind) ? this.periods.ofUniversity(university)
			.stream()
			.filter(this::isOpen)
			.map((period) -> new MailingChoice(period.id().toString(), period.name()))
			.toList() : List.of();
	}

	/** Counties. */
	@Override
	public List<MailingChoice> groups(UniversityId university, MessageKind kind) {
		return this.municipalities.counties()
			.stream()
			.map((county) -> new MailingChoice(county.number(), county.name()))
			.toList();
	}

	@Override
	public List<MailingCandidate> candidates(MailingRequest request) {
		if (!hasTopics(request.kind())) {
			return this.doctors.toInvite(request);
		}
		PeriodView period = period(request);
		return isOpen(period) ? this.doctors.toAsk(request, period) : List.of();
	}

	@Override
	public Map<MergeField, String> fields(MailingRequest request, PersonId to) {
		RecipientTexts.Language language = this.texts.of(to);
		Map<MergeField, String> fields = new EnumMap<>(MergeField.class);
		if (hasTopics(request.kind())) {
			PeriodView period = period(request);
			fields.put(MergeField.COURSE_NAME,
					this.universities.findCourse(period.courseId()).map(CourseView::name).orElse(""));
			fields.put(MergeField.PERIOD_NAME, period.name());
			fields.put(MergeField.PERIOD_DATES, language.dates(period.dates()));
			fields.put(MergeField.DEADLINE, language.moment(period.availabilityDeadline()));
		}
		SignInLink link = this.links.invite(to, RoleGrant.of(Role.SUPERVISOR), SignInLinks.INVITATION);
		fields.put(MergeField.LINK, this.site.of(link.path()));
		fields.put(MergeField.EXPIRES_AT, language.moment(link.expiresAt()));
		return fields;
	}

	private PeriodView period(MailingRequest request) {
		PeriodId id = new PeriodId(UUID.fromString(request.topic()));
		return this.periods.find(id)
			.filter((period) -> period.universityId().equals(request.university()))
			.orElseThrow(() -> new NotFoundException("period", id));
	}

	private boolean isOpen(PeriodView period) {
		return !this.clock.instant().isAfter(period.availabilityDeadline());
	}

}
