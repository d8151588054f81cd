package no.praksisplass.placement.domain.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.RecipientTexts;
import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.domain.PlacementDetails;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SiteAddress;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.Universities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes to student and supervisor what became of a placement. Why a coordinator moved or
 * withdrew it is not told: the reason may be somebody else's private matter.
 */
@Component
class PlacementMails {

	private static final String STUDENT_PAGE = "/student/placement";

	private static final String SUPERVISOR_PAGE = "/supervisor/students";

	private final Outbox outbox;

	private final RecipientTexts texts;

	private final Rounds rounds;

	private final Universities universities;

	private final SiteAddress site;

	PlacementMails(Outbox outbox, RecipientTexts texts, Rounds rounds, Universities universities, SiteAddress site) {
		this.outbox = outbox;
		this.texts = texts;
		this.rounds = rounds;
		this.universities = universities;
		this.site = site;
	}

	/** Queues what student and supervisor are to be told. */
	void write(PlacementNews.Kind news, PlacementDetails details) {
		PersonId student = details.studentPerson().id();
		PersonId supervisor = details.supervisorPerson().id();
		if (news == PlacementNews.Kind.PLACEMENT_PUBLISHED) {
			queue(MessageKind.STUDENT_RESULT, student, details, null, STUDENT_PAGE);
			queue(MessageKind.SUPERVISOR_RESULT, supervisor, details, null, SUPERVISOR_PAGE);
		}
		else {
			queue(MessageKind.PLACEMENT_CHANGED, student, details, news, STUDENT_PAGE);
			queue(MessageKind.PLACEMENT_CHANGED, supervisor, details, news, SUPERVISOR_PAGE);
		}
	}

	private void queue(MessageKind kind, PersonId to, PlacementDetails details, PlacementNews.@Nullable Kind change,
			String page) {
		String key = details.placement().id() + ((change != null) ? " " + change : "");
		this.outbox.queue(new NewMessage(kind, to, details.university().id(), key,
				fields(kind, this.texts.of(to), details, change, page)));
	}

	private Map<MergeField, String> fields(MessageKind kind, RecipientTexts.Language language, PlacementDetails details,
			PlacementNews.@Nullable Kind change, String page) {
		Map<MergeField, String> all = new EnumMap<>(MergeField.class);
		all.put(MergeField.ROUND_NAME, this.rounds.find(details.placement().roundId()).map(RoundView::name).orElse(""));
		all.put(MergeField.COURSE_NAME,
				this.universities.findCourse(details.period().courseId()).map(CourseView::name).orElse(""));
		all.put(MergeField.PERIOD_NAME, details.period().name());
		all.put(MergeField.PRACTICE_NAME, details.practice().name());
		all.put(MergeField.PRACTICE_ADDRESS, address(details));
		all.put(MergeField.STUDENT_NAME, details.studentPerson().name());
		all.put(MergeField.SUPERVISOR_NAME, details.supervisorPerson().name());
		all.put(MergeField.PLACEMENT_DATES, language.dates(details.placement().dates()));
		all.put(MergeField.LINK, this.site.of(page));
		if (change != null) {
			all.put(MergeField.CHANGE, language.text("placement.mail." + change));
		}
		all.keySet().retainAll(kind.given());
		return all;
	}

	private static String address(PlacementDetails details) {
		PracticeView practice = details.practice();
		String place = Stream.of(practice.postalCode(), practice.postalPlace())
			.flatMap((part) -> Optional.ofNullable(part).stream())
			.collect(Collectors.joining(" "));
		return Stream.of(Optional.ofNullable(practice.streetAddress()).orElse(""), place, details.municipality().name())
			.filter((part) -> !part.isEmpty())
			.distinct()
			.collect(Collectors.joining(", "));
	}

}
