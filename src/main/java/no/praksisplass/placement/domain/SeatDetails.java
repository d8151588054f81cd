package no.praksisplass.placement.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.OfferDetails;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What supervisors have said in particular about the seats that students have got. */
@Component
class SeatDetails {

	private final Availabilities availabilities;

	private final Supervisors supervisors;

	SeatDetails(Availabilities availabilities, Supervisors supervisors) {
		this.availabilities = availabilities;
		this.supervisors = supervisors;
	}

	/** What these supervisors have said of these periods; as many queries for many. */
	Known of(Collection<SupervisorView> those, Collection<PeriodView> periods) {
		Map<Seat, OfferDetails> details = this.availabilities.ofSupervisors(those, periods)
			.stream()
			.collect(Collectors.toMap((answer) -> new Seat(answer.supervisorId(), answer.periodId()),
					AnswerView::details));
		Map<SupervisorId, String> names = this.supervisors
			.findAll(details.values()
				.stream()
				.map(OfferDetails::coSupervisor)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::name));
		return new Known(details, names);
	}

	private record Seat(SupervisorId supervisor, PeriodId period) {
	}

	/** What is known, by seat. */
	static final class Known {

		private final Map<Seat, OfferDetails> details;

		private final Map<SupervisorId, String> names;

		private Known(Map<Seat, OfferDetails> details, Map<SupervisorId, String> names) {
			this.details = details;
			this.names = names;
		}

		/** What is particular about the seat of a placement. */
		OfferDetails of(PlacementView placement) {
			return this.details.getOrDefault(new Seat(placement.supervisorId(), placement.periodId()),
					OfferDetails.NONE);
		}

		/** The name of the supervisor who shares the work with it, if any. */
		@Nullable String coSupervisor(PlacementView placement) {
			SupervisorId other = of(placement).coSupervisor();
			return (other != null) ? this.names.get(other) : null;
		}

	}

}
