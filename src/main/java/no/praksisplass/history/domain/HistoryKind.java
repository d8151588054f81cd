package no.praksisplass.history.domain;

import java.util.Set;

/** What the trail can be narrowed to. */
public enum HistoryKind {

	/** Practices. */
	PRACTICES("practice"),

	/** Supervisors, and the people they are. */
	SUPERVISORS("supervisor", "practice_manager", "supervisor_qualification", "supervisor_pause", "trainee_load",
			"person"),

	/** What supervisors answered. */
	ANSWERS("availability", "availability_week_away", "standing_yes"),

	/** Students. */
	STUDENTS("student", "student_base", "student_period", "student_conflict", "student_earlier_placement", "person"),

	/** Special considerations, with who read them. */
	CONSIDERATIONS("special_consideration", "special_consideration_period", "special_consideration_municipality"),

	/** Wishes. */
	WISHES("wish_list", "wish"),

	/** Courses and periods, and what is told about them. */
	PERIODS("course", "placement_period", "period_information"),

	/** Rounds, and what was decided for them. */
	ROUNDS("allocation_round", "round_period", "placement_lock", "closed_seat", "maybe_confirmation"),

	/** Runs, their files that were read, and how supervisors were heard. */
	RUNS("allocation_run", "run_files", "run_hearing", "hearing_objection"),

	/** Placements. */
	PLACEMENTS("placement", "publication", "placement_repair", "planned_publication", "placement_complaint",
			"todo_item", "todo_tick"),

	/** Rates, how placements went, honoraria and payment batches. */
	HONORARIA("honorarium", "honorarium_rate", "stay_record", "stay_absence", "payment_batch", "payroll_number"),

	/** Agreements, their texts and which a university needs. */
	AGREEMENTS("agreement", "agreement_text", "agreement_requirement"),

	/** Proposals to take something out of use, with the answers. */
	DEACTIVATIONS("deactivation_proposal", "deactivation_answer"),

	/** Universities and campuses. */
	UNIVERSITIES("university", "campus"),

	/** Accounts, which administrators see. */
	ACCOUNTS("account_event");

	/** With commas between, since what an enum holds must not be changeable. */
	private final String things;

	HistoryKind(String... things) {
		this.things = String.join(",", things);
	}

	/** What the trail calls it: the tables. */
	public Set<String> things() {
		return Set.of(this.things.split(","));
	}

}
