package no.praksisplass.student.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.web.Option;
import org.springframework.stereotype.Component;

/** What the fields of the student pages offer. */
@Component
class Choices {

	private final Universities universities;

	private final Periods periods;

	private final Rounds rounds;

	private final Municipalities municipalities;

	private final Practices practices;

	private final Supervisors supervisors;

	Choices(Universities universities, Periods periods, Rounds rounds, Municipalities municipalities,
			Practices practices, Supervisors supervisors) {
		this.universities = universities;
		this.periods = periods;
		this.rounds = rounds;
		this.municipalities = municipalities;
		this.practices = practices;
		this.supervisors = supervisors;
	}

	List<Option> campuses(UniversityId university) {
		return this.universities.campuses(university)
			.stream()
			.map((campus) -> Option.of(campus.id(), campus.name()))
			.toList();
	}

	List<Option> courses(UniversityId university) {
		return this.universities.courses(university)
			.stream()
			.map((course) -> Option.of(course.id(), course.code() + " " + course.name()))
			.toList();
	}

	List<Option> periods(UniversityId university) {
		return this.periods.ofUniversity(university).stream().map(Choices::option).toList();
	}

	List<Option> rounds(UniversityId university) {
		return this.rounds.ofUniversity(university)
			.stream()
			.map((round) -> Option.of(round.id(), round.name()))
			.toList();
	}

	List<Option> municipalities() {
		return this.municipalities.all()
			.stream()
			.map((place) -> new Option(place.number(), place.name() + " (" + place.countyName() + ")"))
			.toList();
	}

	List<Option> practices() {
		Map<String, String> names = this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityView::number, MunicipalityView::name));
		return this.practices.allActive()
			.stream()
			.map((practice) -> Option.of(practice.id(),
					practice.name() + ", " + names.get(practice.municipalityNumber())))
			.toList();
	}

	List<Option> supervisors() {
		Map<PracticeId, PracticeView> byId = this.practices.allActive()
			.stream()
			.collect(Collectors.toMap(PracticeView::id, Function.identity()));
		return this.supervisors.supervising()
			.stream()
			.filter((supervisor) -> byId.containsKey(supervisor.practiceId()))
			.map((supervisor) -> Option.of(supervisor.id(),
					supervisor.name() + ", " + Objects.requireNonNull(byId.get(supervisor.practiceId())).name()))
			.toList();
	}

	/** The names of these periods, by their first day. */
	List<Option> named(Collection<PeriodId> ids) {
		return this.periods.findAll(ids).stream().map(Choices::option).toList();
	}

	String municipality(String number) {
		return this.municipalities.find(number).map(MunicipalityView::name).orElse(number);
	}

	private static Option option(PeriodView period) {
		return Option.of(period.id(), period.name());
	}

}
