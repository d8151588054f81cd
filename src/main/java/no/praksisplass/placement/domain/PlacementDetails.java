package no.praksisplass.placement.domain;

import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.person.PersonView;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.student.StudentView;
import no.praksisplass.supervisor.OfferDetails;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.UniversityView;
import org.jspecify.annotations.Nullable;

/**
 * A placement with everybody and everything that it names.
 *
 * @param placement the placement
 * @param student who stays
 * @param studentPerson how to reach the student
 * @param supervisor with whom
 * @param supervisorPerson how to reach the supervisor
 * @param practice where
 * @param municipality the practice's municipality
 * @param period in which period
 * @param university whose
 * @param offer what is particular about the seat, as the supervisor answered
 * @param coSupervisor the name of the supervisor who shares the work, if any
 */
public record PlacementDetails(PlacementView placement, StudentView student, PersonView studentPerson,
		SupervisorView supervisor, PersonView supervisorPerson, PracticeView practice, MunicipalityView municipality,
		PeriodView period, UniversityView university, OfferDetails offer, @Nullable String coSupervisor) {
}
