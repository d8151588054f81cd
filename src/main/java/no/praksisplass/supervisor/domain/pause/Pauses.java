package no.praksisplass.supervisor.domain.pause;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import no.praksisplass.bulk.BulkText;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.PauseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When supervisors are left in peace, for the feature's own services. */
@Component
public class Pauses {

	private final PauseRepository pauses;

	Pauses(PauseRepository pauses) {
		this.pauses = pauses;
	}

	/** The supervisor's pauses at all universities. */
	public List<PauseTime> of(SupervisorId supervisor) {
		return times(this.pauses.findBySupervisorId(supervisor.value()));
	}

	/** The universities' pauses with a day in the range. */
	public List<PauseTime> during(Collection<UniversityId> universities, DateRange dates) {
		return times(
				this.pauses.during(universities.stream().map(UniversityId::value).toList(), dates.from(), dates.to()));
	}

	/** Stores pauses. */
	public void store(List<NewPause> given) {
		this.pauses.saveAll(given.stream().map(Pause::new).toList());
	}

	/** The days of a pause, for people. */
	static BulkText told(LocalDate startsOn, @Nullable LocalDate endsOn) {
		return (endsOn != null) ? BulkText.days("bulk.pause.days", startsOn, endsOn)
				: BulkText.days("bulk.pause.open", startsOn);
	}

	private static List<PauseTime> times(List<Pause> pauses) {
		return pauses.stream().map(Pause::time).toList();
	}

}
