package no.praksisplass.matching.domain.result;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/** Reads everybody that a page names, in one query a kind. */
@Component
public class Names {

	private final Students students;

	private final Supervisors supervisors;

	private final Practices practices;

	private final Periods periods;

	private final Municipalities municipalities;

	Names(Students students, Supervisors supervisors, Practices practices, Periods periods,
			Municipalities municipalities) {
		this.students = students;
		this.supervisors = supervisors;
		this.practices = practices;
		this.periods = periods;
		this.municipalities = municipalities;
	}

	/** Reads those that are named, and all periods of the round. */
	public Directory of(RoundView round, Collection<StudentId> students, Collection<SupervisorId> supervisors,
			Collection<PracticeId> practices) {
		return of(round.periods(), students, supervisors, practices);
	}

	/** Reads those that are named. */
	public Directory of(Collection<PeriodId> periods, Collection<StudentId> students,
			Collection<SupervisorId> supervisors, Collection<PracticeId> practices) {
		return new Directory(byId(this.students.findAll(distinct(students)), StudentView::id),
				byId(this.supervisors.findAll(distinct(supervisors)), SupervisorView::id),
				byId(this.practices.findAll(distinct(practices)), PracticeView::id),
				byId(this.periods.findAll(distinct(periods)), PeriodView::id),
				byId(this.municipalities.all(), MunicipalityView::number));
	}

	private static <T> Collection<T> distinct(Collection<T> ids) {
		return ids.stream().distinct().toList();
	}

	private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

	/** Everybody that a page names. */
	public record Directory(Map<StudentId, StudentView> students, Map<SupervisorId, SupervisorView> supervisors,
			Map<PracticeId, PracticeView> practices, Map<PeriodId, PeriodView> periods,
			Map<String, MunicipalityView> municipalities) {

		public StudentView student(StudentId id) {
			return find(this.students, id);
		}

		public SupervisorView supervisor(SupervisorId id) {
			return find(this.supervisors, id);
		}

		public PracticeView practice(PracticeId id) {
			return find(this.practices, id);
		}

		public PeriodView period(PeriodId id) {
			return find(this.periods, id);
		}

		public String municipality(PracticeId practice) {
			return municipalityOf(practice).name();
		}

		public MunicipalityView municipalityOf(PracticeId practice) {
			return find(this.municipalities, practice(practice).municipalityNumber());
		}

		private static <K, V> V find(Map<K, V> values, K id) {
			V value = values.get(id);
			if (value == null) {
				throw new NotFoundException("entry", String.valueOf(id));
			}
			return value;
		}

	}

}
