package no.praksisplass.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.SupervisorWorld;
import org.springframework.stereotype.Component;

/**
 * What is there before the journey begins: a round, two offices that have answered, one
 * that has not.
 */
@Component
class JourneyWorld {

	static final String PASSWORD = "fem-fjell-og-en-fjord";

	static final String PERIOD = "Vår 2099, uke 2–5";

	static final String ROUND = "Vår 2099";

	static final String HER_OFFICE = "Fjellsiden legesenter";

	static final String NEAREST = "Bryggen legekontor";

	private static final List<String> CLASSMATES = List.of("Aas", "Bakke", "Dahl", "Eide", "Foss");

	private final StudentWorld students;

	private final SupervisorWorld supervisors;

	private final Accounts accounts;

	JourneyWorld(StudentWorld students, SupervisorWorld supervisors, Accounts accounts) {
		this.students = students;
		this.supervisors = supervisors;
		this.accounts = accounts;
	}

	/**
	 * Makes the rows and the accounts {@code lege}, {@code student} and
	 * {@code koordinator}.
	 */
	void begin() {
		School school = this.students.school("uib");
		PeriodId period = this.supervisors.period(new SupervisorWorld.School(school.id(), school.course()), PERIOD,
				LocalDate.of(2099, 1, 5));
		this.students.round(school, ROUND, Duration.ofDays(3), period);
		this.students.office(NEAREST, "4601", Answer.YES, 2, period);
		this.students.office("Voss legekontor", "4621", Answer.YES, 2, period);
		SupervisorWorld.Doctor doctor = this.supervisors.doctor("Fjellsiden", this.supervisors.practice(HER_OFFICE));
		Pupil student = this.students.pupil(school, "100001", "Nordmann", period);
		for (int i = 0; i < CLASSMATES.size(); i++) {
			this.students.pupil(school, String.valueOf(100002 + i), CLASSMATES.get(i), period);
		}
		List<NewAccount> wanted = new ArrayList<>();
		wanted.add(account(doctor.person(), "lege", RoleGrant.of(Role.SUPERVISOR)));
		wanted.add(account(student.person(), "student", RoleGrant.at(school.id(), Role.STUDENT)));
		wanted.add(account(this.students.coordinator(school).personId(), "koordinator",
				RoleGrant.at(school.id(), Role.COORDINATOR)));
		SystemAccess.run(() -> this.accounts.openAll(wanted, PASSWORD));
	}

	private static NewAccount account(PersonId person, String username, RoleGrant grant) {
		return new NewAccount(person, username, null, Set.of(grant));
	}

}
