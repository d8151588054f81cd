package no.praksisplass.student.web;

import java.util.HashSet;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.domain.limit.GrantedConsideration;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** What was granted, as the office registers it: never the grounds. */
public class ConsiderationForm {

	private @Nullable Long version;

	@NotBlank(message = "{student.required}")
	@Size(max = 100)
	private String caseReference = "";

	private boolean earlyTurn;

	private @Nullable SupervisorId setSupervisor;

	private @Nullable PeriodId setPeriod;

	private Set<PeriodId> permittedPeriods = new HashSet<>();

	private Set<String> permittedMunicipalities = new HashSet<>();

	@Range(min = 1, max = 1440, message = "{student.minutes.range}")
	private @Nullable Integer longestTravel;

	static ConsiderationForm from(GrantedConsideration granted) {
		ConsiderationForm form = new ConsiderationForm();
		ConsiderationView outcome = granted.outcome();
		form.version = granted.version();
		form.caseReference = outcome.caseReference();
		form.earlyTurn = outcome.earlyTurn();
		form.setSupervisor = outcome.setSupervisor();
		form.setPeriod = outcome.setPeriod();
		form.permittedPeriods = new HashSet<>(outcome.permittedPeriods());
		form.permittedMunicipalities = new HashSet<>(outcome.permittedMunicipalities());
		form.longestTravel = outcome.longestTravel();
		return form;
	}

	/** Whether a set place has both its supervisor and its period, or neither. */
	boolean setPlaceIsWhole() {
		return (this.setSupervisor == null) == (this.setPeriod == null);
	}

	/** Whether anything at all is granted. */
	boolean grantsSomething() {
		return this.earlyTurn || this.setSupervisor != null || !this.permittedPeriods.isEmpty()
				|| !this.permittedMunicipalities.isEmpty() || this.longestTravel != null;
	}

	ConsiderationView toCommand() {
		return new ConsiderationView(this.caseReference, this.earlyTurn, this.setSupervisor, this.setPeriod,
				this.permittedPeriods, this.permittedMunicipalities, this.longestTravel);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getCaseReference() {
		return this.caseReference;
	}

	public void setCaseReference(String caseReference) {
		this.caseReference = caseReference;
	}

	public boolean isEarlyTurn() {
		return this.earlyTurn;
	}

	public void setEarlyTurn(boolean earlyTurn) {
		this.earlyTurn = earlyTurn;
	}

	public @Nullable SupervisorId getSetSupervisor() {
		return this.setSupervisor;
	}

	public void setSetSupervisor(@Nullable SupervisorId setSupervisor) {
		this.setSupervisor = setSupervisor;
	}

	public @Nullable PeriodId getSetPeriod() {
		return this.setPeriod;
	}

	public void setSetPeriod(@Nullable PeriodId setPeriod) {
		this.setPeriod = setPeriod;
	}

	public Set<PeriodId> getPermittedPeriods() {
		return this.permittedPeriods;
	}

	public void setPermittedPeriods(Set<PeriodId> permittedPeriods) {
		this.permittedPeriods = permittedPeriods;
	}

	public Set<String> getPermittedMunicipalities() {
		return this.permittedMunicipalities;
	}

	public void setPermittedMunicipalities(Set<String> permittedMunicipalities) {
		this.permittedMunicipalities = permittedMunicipalities;
	}

	public @Nullable Integer getLongestTravel() {
		return this.longestTravel;
	}

	public void setLongestTravel(@Nullable Integer longestTravel) {
		this.longestTravel = longestTravel;
	}

}
