package no.praksisplass.supervisor.web;

import java.util.Objects;

import no.praksisplass.shared.Freshness;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.domain.SupervisorFilter;
import org.jspecify.annotations.Nullable;

/** Which supervisors an address asks for; what is absent does not narrow it. */
public record SupervisorQuery(@Nullable String q, @Nullable PracticeId practice, @Nullable String municipality,
		@Nullable PeriodId period, SupervisorFilter.@Nullable AnswerFilter answer,
		SupervisorFilter.@Nullable StateFilter state, @Nullable Freshness fresh) {

	/** The filter of the list, seen from a university. */
	public SupervisorFilter filter(UniversityId university) {
		return new SupervisorFilter(university, Objects.requireNonNullElse(this.q, ""), this.practice,
				Objects.requireNonNullElse(this.municipality, ""), this.period, this.answer, this.state, this.fresh);
	}

}
