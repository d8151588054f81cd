package no.praksisplass.supervisor.domain.trainee;

import java.util.Collection;
import java.util.List;

import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewTraineeLoad;
import no.praksisplass.supervisor.TraineeLoadView;
import org.springframework.stereotype.Component;

/** The doctors in training of supervisors, for the feature's own services. */
@Component
public class TraineeLoads {

	private final TraineeLoadRepository loads;

	TraineeLoads(TraineeLoadRepository loads) {
		this.loads = loads;
	}

	/** All trainees of the supervisors, by their first day. */
	public List<TraineeLoadView> of(Collection<SupervisorId> supervisors) {
		return views(this.loads
			.findBySupervisorIdInOrderByStartsOnAscIdAsc(supervisors.stream().map(SupervisorId::value).toList()));
	}

	/** The trainees with a day in the range, of all supervisors. */
	public List<TraineeLoadView> during(DateRange dates) {
		return views(this.loads.during(dates.from(), dates.to()));
	}

	/** Stores trainees. */
	public void store(List<NewTraineeLoad> given) {
		this.loads.saveAll(given.stream().map(TraineeLoad::new).toList());
	}

	private static List<TraineeLoadView> views(List<TraineeLoad> loads) {
		return loads.stream().map(TraineeLoad::toView).toList();
	}

}
