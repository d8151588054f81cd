package no.praksisplass.practice.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.geography.PostalCodeView;
import no.praksisplass.geography.PostalCodes;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of practices for many at once: what {@link PracticeRegister} does with
 * one, with a number of queries that does not depend on how many they are. Within the
 * caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
public class PracticeBulk {

	private static final int BATCH = 2000;

	private final PracticeRepository practices;

	private final PracticeLocator locator;

	private final PostalCodes postalCodes;

	PracticeBulk(PracticeRepository practices, PracticeLocator locator, PostalCodes postalCodes) {
		this.practices = practices;
		this.locator = locator;
		this.postalCodes = postalCodes;
	}

	/** Reads what the rules need. */
	public Snapshot read(Collection<String> furtherPostalCodes) {
		List<PracticeView> all = this.practices.findAll().stream().map(Practice::toView).toList();
		Collection<String> codes = Stream
			.concat(furtherPostalCodes.stream(), all.stream().map(PracticeView::postalCode).filter(Objects::nonNull))
			.collect(Collectors.toSet());
		return new Snapshot(all, this.postalCodes.find(codes), this.locator);
	}

	/**
	 * Stores descriptions that a snapshot has completed.
	 * @param done told how many are stored
	 */
	public void write(List<Change> changes, IntConsumer done) {
		for (int from = 0; from < changes.size(); from += BATCH) {
			List<Change> batch = changes.subList(from, Math.min(changes.size(), from + BATCH));
			Map<UUID, Practice> stored = this.practices
				.findAllById(batch.stream()
					.flatMap((change) -> change.stored().stream())
					.map((view) -> view.id().value())
					.toList())
				.stream()
				.collect(Collectors.toMap((practice) -> practice.id().value(), Function.identity()));
			for (Change each : batch) {
				PracticeView before = each.stored().orElse(null);
				if (before == null) {
					this.practices.save(new Practice(PracticeId.random(), each.description()));
				}
				else {
					Practice practice = Objects.requireNonNull(stored.get(before.id().value()));
					practice.requireVersion(before.version());
					practice.describe(each.description());
				}
			}
			this.practices.flush();
			done.accept(from + batch.size());
		}
	}

	/**
	 * A description to be stored.
	 *
	 * @param stored what it changes; none for a new practice
	 * @param description the description, completed
	 */
	public record Change(Optional<PracticeView> stored, NewPractice description) {
	}

	/** The register as it was read. */
	public static final class Snapshot {

		private final List<PracticeView> all;

		private final Map<String, PostalCodeView> codes;

		private final PracticeLocator locator;

		private final Map<String, PracticeView> byName;

		private Snapshot(List<PracticeView> all, Map<String, PostalCodeView> codes, PracticeLocator locator) {
			this.all = List.copyOf(all);
			this.codes = Map.copyOf(codes);
			this.locator = locator;
			this.byName = all.stream()
				.filter(PracticeView::active)
				.collect(Collectors.toMap((view) -> key(view.municipalityNumber(), view.arena(), view.name()),
						Function.identity()));
		}

		/** Every practice, active or not. */
		public List<PracticeView> all() {
			return this.all;
		}

		/** The active practice of a name. */
		public Optional<PracticeView> named(String municipality, Arena arena, String name) {
			return Optional.ofNullable(this.byName.get(key(municipality, arena, name)));
		}

		/** What no two active practices may have in common. */
		public static String key(String municipality, Arena arena, String name) {
			return PracticeNames.key(municipality, arena, name);
		}

		/**
		 * The description with position and postal place filled in.
		 * @throws RuleViolation if a rule is broken
		 */
		public NewPractice complete(NewPractice described, @Nullable PracticeView stored) {
			named(described.municipalityNumber(), described.arena(), described.name())
				.filter((other) -> stored == null || !other.id().equals(stored.id()))
				.ifPresent((other) -> {
					throw PracticeNames.taken();
				});
			NewPractice located = this.locator.locate(described, Optional.ofNullable(stored), this.codes);
			Practice.requireNumbers(located);
			return located;
		}

	}

}
