package no.praksisplass.demo.load;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.shared.DateRange;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.TraineeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads what supervisors answer, and the trainees and pauses that stand in the way. */
@Component
@Profile("demo")
class AnswerLoading {

	private static final int PAUSES = 5;

	private final Availabilities availabilities;

	AnswerLoading(Availabilities availabilities) {
		this.availabilities = availabilities;
	}

	/**
	 * Loads answers to a university.
	 * @param asked the supervisors who may answer it
	 * @param undecided the one whose questions are still open
	 * @return the yeses to coming periods
	 */
	List<Offer> load(UniversityData data, List<Gp> asked, Gp undecided, Registrar registrar, Chance chance) {
		List<Gp> others = asked.stream().filter((gp) -> !gp.equals(undecided)).toList();
		Set<Gp> burdened = burden(data, others, registrar, chance);
		AnswerPlan plan = new AnswerPlan(data, registrar, chance, burdened, new Particulars(asked));
		if (others.size() < asked.size()) {
			plan.unanswered(undecided);
		}
		others.forEach(plan::drawn);
		store(plan);
		return plan.offers();
	}

	/** Loads answers of supervisors who all take a student. */
	List<Offer> loadWilling(UniversityData data, List<Gp> willing, Registrar registrar, Chance chance) {
		AnswerPlan plan = new AnswerPlan(data, registrar, chance, Set.of(), new Particulars(willing));
		willing.forEach(plan::willing);
		store(plan);
		return plan.offers();
	}

	private void store(AnswerPlan plan) {
		this.availabilities.bulkAnswers(plan.answers());
		this.availabilities.bulkStandingYeses(plan.standing());
	}

	private Set<Gp> burden(UniversityData data, List<Gp> asked, Registrar registrar, Chance chance) {
		Set<Gp> burdened = new HashSet<>();
		List<NewTraineeLoad> loads = new ArrayList<>();
		LocalDate semester = data.periods().get(0).dates().from();
		for (Gp gp : asked) {
			if (chance.percent(12)) {
				burdened.add(gp);
				loads.add(trainee(gp, semester, registrar, chance));
			}
		}
		List<Gp> tired = chance.shuffled(asked).subList(0, PAUSES);
		burdened.addAll(tired);
		this.availabilities.bulkTraineeLoads(loads);
		this.availabilities.bulkPauses(tired.stream()
			.map((gp) -> new NewPause(gp.id(), data.id(), semester.minusMonths(2), semester.plusMonths(10),
					"Har hatt studenter tre semestre på rad"))
			.toList());
		return burdened;
	}

	/**
	 * LIS1 half a year and ALIS two; half of them became known after the supervisor had
	 * answered.
	 */
	private static NewTraineeLoad trainee(Gp gp, LocalDate semester, Registrar registrar, Chance chance) {
		boolean first = chance.percent(60);
		LocalDate from = semester.minusWeeks(chance.between(0, 20)).withDayOfMonth(1);
		LocalDate to = from.plusMonths(first ? 6 : 24).minusDays(1);
		TraineeKind kind = first ? TraineeKind.LIS1 : TraineeKind.ALIS;
		int known = chance.percent(50) ? 100 : 0;
		return new NewTraineeLoad(gp.id(), kind, new DateRange(from, to), kind.usuallyTakesSeat(),
				kind.usuallyTakesRoom(), registrar.now().minus(known, ChronoUnit.DAYS));
	}

}
