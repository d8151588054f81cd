package no.praksisplass.practice.domain;

import java.util.UUID;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** An active practice's name is unique among those of its arena in the municipality. */
final class PracticeNames {

	private PracticeNames() {
	}

	static void requireFree(PracticeRepository practices, String municipality, Arena arena, String name,
			@Nullable UUID itself) {
		practices.findByMunicipalityNumberAndArenaAndNameIgnoreCaseAndActiveTrue(municipality, arena, name)
			.filter((other) -> !other.id().value().equals(itself))
			.ifPresent((other) -> {
				throw RuleViolation.onField("name", "practice.name.taken");
			});
	}

}
