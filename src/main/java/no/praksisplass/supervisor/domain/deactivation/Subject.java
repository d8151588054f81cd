package no.praksisplass.supervisor.domain.deactivation;

import java.util.Objects;
import java.util.UUID;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal is about: a practice or a supervisor.
 *
 * @param practice the practice, else null
 * @param supervisor the supervisor, else null
 */
public record Subject(@Nullable PracticeId practice, @Nullable SupervisorId supervisor) {

	public Subject {
		if ((practice == null) == (supervisor == null)) {
			throw new IllegalArgumentException("A practice or a supervisor");
		}
	}

	/** A practice. */
	public static Subject of(PracticeId practice) {
		return new Subject(practice, null);
	}

	/** A supervisor. */
	public static Subject of(SupervisorId supervisor) {
		return new Subject(null, supervisor);
	}

	/** The coordinator's page of it. */
	public String path() {
		return (this.practice != null) ? "/coordinator/practices/" + this.practice
				: "/coordinator/supervisors/" + this.supervisor;
	}

	/**
	 * The coordinator's page on which this and another of its kind stand side by side.
	 */
	public String pathBeside(Subject other) {
		return path() + ((this.practice != null) ? "/merge/practice/" : "/merge/supervisor/") + other.value();
	}

	/** Its id, whatever it is. */
	public UUID value() {
		return (this.practice != null) ? this.practice.value() : Objects.requireNonNull(this.supervisor).value();
	}

}
