package no.praksisplass.matching.web.repair;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.matching.domain.repair.Loss;
import no.praksisplass.matching.domain.repair.RepairKind;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.web.question.ReasonForm;
import org.jspecify.annotations.Nullable;

/** What has fallen out, and which of the repairs shown is to be carried out. */
public class RepairForm extends ReasonForm {

	private List<@Nullable SupervisorId> supervisor = List.of();

	private List<@Nullable PracticeId> practice = List.of();

	private List<@Nullable StudentId> student = List.of();

	private List<@Nullable PeriodId> period = List.of();

	private boolean withdrawn;

	@NotNull
	private @Nullable RepairKind kind;

	private String shown = "";

	/** What has fallen out; choices left empty are none. */
	Loss loss() {
		return new Loss(chosen(this.supervisor), chosen(this.practice), chosen(this.period), chosen(this.student),
				this.withdrawn);
	}

	/** The repair chosen, once the form is valid. */
	RepairKind chosenKind() {
		return Objects.requireNonNull(this.kind);
	}

	private static <T> Set<T> chosen(Collection<@Nullable T> ids) {
		return ids.stream().filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet());
	}

	public List<@Nullable SupervisorId> getSupervisor() {
		return this.supervisor;
	}

	public void setSupervisor(List<@Nullable SupervisorId> supervisor) {
		this.supervisor = supervisor;
	}

	public List<@Nullable PracticeId> getPractice() {
		return this.practice;
	}

	public void setPractice(List<@Nullable PracticeId> practice) {
		this.practice = practice;
	}

	public List<@Nullable StudentId> getStudent() {
		return this.student;
	}

	public void setStudent(List<@Nullable StudentId> student) {
		this.student = student;
	}

	public List<@Nullable PeriodId> getPeriod() {
		return this.period;
	}

	public void setPeriod(List<@Nullable PeriodId> period) {
		this.period = period;
	}

	public boolean isWithdrawn() {
		return this.withdrawn;
	}

	public void setWithdrawn(boolean withdrawn) {
		this.withdrawn = withdrawn;
	}

	public @Nullable RepairKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable RepairKind kind) {
		this.kind = kind;
	}

	public String getShown() {
		return this.shown;
	}

	public void setShown(String shown) {
		this.shown = shown;
	}

}
