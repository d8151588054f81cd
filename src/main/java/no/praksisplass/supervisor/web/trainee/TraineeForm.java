package no.praksisplass.supervisor.web.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.supervisor.TraineeKind;
import no.praksisplass.supervisor.TraineeLoadView;
import no.praksisplass.supervisor.domain.trainee.TraineeCommand;
import no.praksisplass.web.Option;
import no.praksisplass.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * A doctor in training to be added. What it takes is usual for its kind unless something
 * else is chosen.
 */
public class TraineeForm {

	@NotNull(message = "{supervisor.trainee.kindMissing}")
	private @Nullable TraineeKind kind = TraineeKind.LIS1;

	@NotNull(message = "{supervisor.dateMissing}")
	private @Nullable LocalDate startsOn;

	@NotNull(message = "{supervisor.dateMissing}")
	private @Nullable LocalDate endsOn;

	private @Nullable Boolean takesSeat;

	private @Nullable Boolean takesRoom;

	/** Takes over a trainee. */
	final void fill(TraineeLoadView load) {
		this.kind = load.kind();
		this.startsOn = load.dates().from();
		this.endsOn = load.dates().to();
		this.takesSeat = load.takesSeat();
		this.takesRoom = load.takesRoom();
	}

	/** Adds what the form's fields offer. */
	static void addChoices(Model model, Texts texts) {
		model.addAttribute("kinds", TraineeKind.values());
		model.addAttribute("yesNo",
				List.of(Option.of(true, texts.of("fmt.yes")), Option.of(false, texts.of("fmt.no"))));
	}

	TraineeCommand toCommand() {
		return new TraineeCommand(Objects.requireNonNull(this.kind), Objects.requireNonNull(this.startsOn),
				Objects.requireNonNull(this.endsOn), this.takesSeat, this.takesRoom);
	}

	public @Nullable TraineeKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable TraineeKind kind) {
		this.kind = kind;
	}

	public @Nullable LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(@Nullable LocalDate startsOn) {
		this.startsOn = startsOn;
	}

	public @Nullable LocalDate getEndsOn() {
		return this.endsOn;
	}

	public void setEndsOn(@Nullable LocalDate endsOn) {
		this.endsOn = endsOn;
	}

	public @Nullable Boolean getTakesSeat() {
		return this.takesSeat;
	}

	public void setTakesSeat(@Nullable Boolean takesSeat) {
		this.takesSeat = takesSeat;
	}

	public @Nullable Boolean getTakesRoom() {
		return this.takesRoom;
	}

	public void setTakesRoom(@Nullable Boolean takesRoom) {
		this.takesRoom = takesRoom;
	}

}
