package no.praksisplass.supervisor.web.trainee;

import java.util.Objects;

import no.praksisplass.supervisor.domain.SupervisorBulk.Known;
import org.jspecify.annotations.Nullable;

/** A doctor in training in a row of a file: the form, and whose trainee it is. */
final class TraineeLine extends TraineeForm {

	private @Nullable Known supervisor;

	void setSupervisor(Known whose) {
		this.supervisor = whose;
	}

	Known requireSupervisor() {
		return Objects.requireNonNull(this.supervisor);
	}

	/** Says what is usual for its kind where nothing else is said. */
	void settle() {
		setTakesSeat(toCommand().seat());
		setTakesRoom(toCommand().room());
	}

	/** Whose it is, as a coordinator calls her. */
	String label() {
		return (this.supervisor != null) ? this.supervisor.view().name() : "";
	}

}
