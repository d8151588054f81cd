package no.praksisplass.round.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;
import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A round of allocation. Its seed is drawn before it is made and never changes. */
@Entity
public class AllocationRound {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID universityId;

	private String name;

	@Enumerated(EnumType.STRING)
	private RoundStatus status;

	private Instant wishesOpenAt;

	private Instant wishesCloseAt;

	private Instant publishAt;

	private int minWishes;

	private int maxWishes;

	@Enumerated(EnumType.STRING)
	private AllocationRule rule;

	private boolean guarantee;

	@Enumerated(EnumType.STRING)
	private FairnessRule fairness;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> criteria;

	private boolean includeMaybe;

	private @Nullable Integer travelLimit;

	private String seed;

	@ElementCollection
	@CollectionTable(name = "round_period", joinColumns = @JoinColumn(name = "round_id"))
	private Set<RoundPeriod> periods;

	@SuppressWarnings("NullAway.Init")
	protected AllocationRound() {
	}

	@SuppressWarnings("NullAway.Init")
	public AllocationRound(RoundId id, UniversityId universityId, String seed, RoundSettings settings) {
		this.id = id.value();
		this.universityId = universityId.value();
		this.status = RoundStatus.OPEN;
		this.seed = seed;
		this.periods = new TreeSet<>();
		change(settings);
	}

	/**
	 * Takes over new settings; whether the periods fit together is for the caller to
	 * check.
	 * @throws RuleViolation if the round is published or the settings contradict each
	 * other
	 */
	public final void change(RoundSettings settings) {
		RoundSettingsPolicy.checkOpen(this.status);
		RoundSettingsPolicy.check(settings);
		this.name = settings.name().strip();
		this.wishesOpenAt = settings.wishesOpenAt();
		this.wishesCloseAt = settings.wishesCloseAt();
		this.publishAt = settings.publishAt();
		this.minWishes = settings.minWishes();
		this.maxWishes = settings.maxWishes();
		this.rule = settings.rule();
		this.guarantee = settings.guarantee();
		this.fairness = settings.fairness();
		this.criteria = new ArrayList<>(settings.criteria().stream().map(Enum::name).toList());
		this.includeMaybe = settings.includeMaybe();
		this.travelLimit = settings.travelLimit();
		changePeriods(settings.periods());
	}

	/**
	 * Takes further periods in; whether they fit is for the caller to check.
	 * @throws RuleViolation if the round is published
	 */
	void take(Collection<PeriodId> more) {
		RoundSettingsPolicy.checkOpen(this.status);
		more.forEach((period) -> this.periods.add(new RoundPeriod(period.value(), this.universityId)));
	}

	private void changePeriods(Set<PeriodId> wanted) {
		Set<RoundPeriod> next = wanted.stream()
			.map((period) -> new RoundPeriod(period.value(), this.universityId))
			.collect(Collectors.toSet());
		this.periods.retainAll(next);
		this.periods.addAll(next);
	}

	/** The allocation takes effect. */
	public void publish() {
		moveTo(RoundStatus.PUBLISHED);
	}

	/** The allocation is taken back, so that the round can be changed and run again. */
	public void reopen() {
		moveTo(RoundStatus.OPEN);
	}

	private void moveTo(RoundStatus next) {
		if (!this.status.canTransitionTo(next)) {
			throw RuleViolation.of((next == RoundStatus.OPEN) ? "round.open.already" : "round.published.already");
		}
		this.status = next;
	}

	public RoundId id() {
		return new RoundId(this.id);
	}

	public UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	/** The round as it is now; the version is that of the last flush. */
	public RoundView view() {
		List<AllocationCriterion> order = this.criteria.stream().map(AllocationCriterion::valueOf).toList();
		List<PeriodId> periodIds = this.periods.stream().sorted().map(RoundPeriod::id).toList();
		return new RoundView(id(), (this.version != null) ? this.version : 0, universityId(), this.name, this.status,
				this.wishesOpenAt, this.wishesCloseAt, this.publishAt, this.minWishes, this.maxWishes, this.rule,
				this.guarantee, this.fairness, order, this.includeMaybe, this.travelLimit, this.seed, periodIds);
	}

}
