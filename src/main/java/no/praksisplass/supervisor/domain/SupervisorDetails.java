package no.praksisplass.supervisor.domain;

import no.praksisplass.person.PersonView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.supervisor.SupervisorView;

/**
 * A supervisor with the person and the practice.
 *
 * @param supervisor the supervisor
 * @param person who she is
 * @param practice where she works
 * @param oddHprNumber whether her HPR number looks like none that is given out
 * @param hasAccount whether she can sign in
 */
public record SupervisorDetails(SupervisorView supervisor, PersonView person, PracticeView practice,
		boolean oddHprNumber, boolean hasAccount) {
}
