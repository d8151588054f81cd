package no.praksisplass.practice.domain;

import java.util.Locale;
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
				throw taken();
			});
	}

	/** The same for all at once: what no two active practices may have in common. */
	static String key(String municipality, Arena arena, String name) {
		return municipality + "/" + arena + "/" + name.toLowerCase(Locale.ROOT);
	}

	static RuleViolation taken() {
		return RuleViolation.onField("name", "practice.name.taken");
	}

}
