package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;

/** The pieces of a problem, to be put together in any order. */
final class Draft {

	private final List<Consumer<ProblemBuilder>> pieces = new ArrayList<>();

	Draft add(Consumer<ProblemBuilder> piece) {
		this.pieces.add(piece);
		return this;
	}

	/** The same pieces and one more. */
	Draft with(Consumer<ProblemBuilder> piece) {
		Draft copy = new Draft();
		copy.pieces.addAll(this.pieces);
		return copy.add(piece);
	}

	Problem build() {
		ProblemBuilder builder = Problem.builder();
		this.pieces.forEach((piece) -> piece.accept(builder));
		return builder.build();
	}

	Problem buildShuffled(long seed) {
		List<Consumer<ProblemBuilder>> shuffled = new ArrayList<>(this.pieces);
		Collections.shuffle(shuffled, new Random(seed));
		ProblemBuilder builder = Problem.builder();
		shuffled.forEach((piece) -> piece.accept(builder));
		return builder.build();
	}

}
