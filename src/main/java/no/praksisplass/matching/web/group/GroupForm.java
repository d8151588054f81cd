package no.praksisplass.matching.web.group;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.praksisplass.matching.domain.group.Nearness;
import no.praksisplass.matching.domain.group.NewGroup;
import org.jspecify.annotations.Nullable;

/** Students to be placed together. */
public class GroupForm {

	@NotBlank(message = "{matching.group.students.missing}")
	@Size(max = 1000)
	private String students = "";

	@NotNull(message = "{matching.group.nearness.missing}")
	private @Nullable Nearness nearness = Nearness.PRACTICE;

	@NotBlank(message = "{matching.group.reason.missing}")
	@Size(max = 2000)
	private String reason = "";

	/** What the valid form asks for. */
	NewGroup toCommand() {
		List<String> numbers = Stream.of(this.students.split("[\\s,;]+")).filter((one) -> !one.isBlank()).toList();
		return new NewGroup(numbers, Objects.requireNonNull(this.nearness), this.reason);
	}

	public String getStudents() {
		return this.students;
	}

	public void setStudents(String students) {
		this.students = students;
	}

	public @Nullable Nearness getNearness() {
		return this.nearness;
	}

	public void setNearness(@Nullable Nearness nearness) {
		this.nearness = nearness;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
