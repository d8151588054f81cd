package no.praksisplass.matching.domain.result;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.matching.engine.Explainer;
import no.praksisplass.matching.engine.model.Binding;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import org.jspecify.annotations.Nullable;

/** Why one student did not get anything better, worked out from the files of the run. */
final class OutlookReasons {

	private final Result result;

	private final String student;

	private final Map<String, Explanation> bySeat;

	private final Optional<Binding> binding;

	OutlookReasons(Problem problem, Result result, String student) {
		Explainer explainer = Explainer.of(problem, result);
		this.result = result;
		this.student = student;
		this.bySeat = explainer.whyNot(student)
			.stream()
			.collect(Collectors.toMap(Explanation::seat, Function.identity()));
		this.binding = explainer.binding(student);
	}

	/** Why not this seat, or null where it would not have been better. */
	@Nullable Explanation whyNot(String seat) {
		return this.bySeat.get(seat);
	}

	/** What keeps the student from all candidates, or null where nothing does. */
	@Nullable Held held(BottleneckWords words) {
		return this.binding
			.map((full) -> new Held(this.result.bottlenecks()
				.stream()
				.filter((bottleneck) -> bottleneck.students().contains(this.student))
				.map(words::view)
				.findFirst()
				.orElse(null), words.supervisors(full.seats()), words.rooms(full.limits())))
			.orElse(null);
	}

}
