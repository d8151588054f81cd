package no.praksisplass.round.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;
import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import org.jspecify.annotations.Nullable;

/**
 * The form of a round. It carries all criteria in the order shown, and which of them are
 * used.
 */
public class RoundForm {

	private @Nullable Long version;

	@NotBlank(message = "{round.name.missing}")
	@Size(max = 200)
	private String name = "";

	@NotNull(message = "{round.wishes-open.missing}")
	private @Nullable Instant wishesOpenAt;

	@NotNull(message = "{round.wishes-close.missing}")
	private @Nullable Instant wishesCloseAt;

	@NotNull(message = "{round.publish.missing}")
	private @Nullable Instant publishAt;

	@NotNull(message = "{round.min-wishes.missing}")
	private @Nullable Integer minWishes = 5;

	@NotNull(message = "{round.max-wishes.missing}")
	private @Nullable Integer maxWishes = 10;

	@NotNull(message = "{round.rule.missing}")
	private @Nullable AllocationRule rule = AllocationRule.OPTIMAL;

	private boolean guarantee;

	@NotNull(message = "{round.fairness.missing}")
	private @Nullable FairnessRule fairness = FairnessRule.TOTAL;

	private List<AllocationCriterion> criteria = new ArrayList<>();

	private Set<AllocationCriterion> used = EnumSet.noneOf(AllocationCriterion.class);

	private boolean includeMaybe;

	private @Nullable Integer travelLimit;

	private Set<PeriodId> periods = new HashSet<>();

	/** The form of a new round, with the settings that most rounds have. */
	static RoundForm blank() {
		RoundForm form = new RoundForm();
		form.guarantee = true;
		form.criteria.addAll(AllocationCriterion.DEFAULT_ORDER);
		form.used.addAll(AllocationCriterion.DEFAULT_ORDER);
		return form;
	}

	static RoundForm from(RoundView round) {
		RoundForm form = new RoundForm();
		form.version = round.version();
		form.name = round.name();
		form.wishesOpenAt = round.wishesOpenAt();
		form.wishesCloseAt = round.wishesCloseAt();
		form.publishAt = round.publishAt();
		form.minWishes = round.minWishes();
		form.maxWishes = round.maxWishes();
		form.rule = round.rule();
		form.guarantee = round.guarantee();
		form.fairness = round.fairness();
		form.criteria.addAll(CriteriaOrder.complete(round.criteria()));
		form.used.addAll(round.criteria());
		form.includeMaybe = round.includeMaybe();
		form.travelLimit = round.travelLimit();
		form.periods.addAll(round.periods());
		return form;
	}

	RoundSettings toCommand() {
		List<AllocationCriterion> inUse = CriteriaOrder.complete(this.criteria)
			.stream()
			.filter(this.used::contains)
			.toList();
		return new RoundSettings(this.name, Objects.requireNonNull(this.wishesOpenAt),
				Objects.requireNonNull(this.wishesCloseAt), Objects.requireNonNull(this.publishAt),
				Objects.requireNonNull(this.minWishes), Objects.requireNonNull(this.maxWishes),
				Objects.requireNonNull(this.rule), this.guarantee, Objects.requireNonNull(this.fairness), inUse,
				this.includeMaybe, this.travelLimit, this.periods);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public @Nullable Instant getWishesOpenAt() {
		return this.wishesOpenAt;
	}

	public void setWishesOpenAt(@Nullable Instant wishesOpenAt) {
		this.wishesOpenAt = wishesOpenAt;
	}

	public @Nullable Instant getWishesCloseAt() {
		return this.wishesCloseAt;
	}

	public void setWishesCloseAt(@Nullable Instant wishesCloseAt) {
		this.wishesCloseAt = wishesCloseAt;
	}

	public @Nullable Instant getPublishAt() {
		return this.publishAt;
	}

	public void setPublishAt(@Nullable Instant publishAt) {
		this.publishAt = publishAt;
	}

	public @Nullable Integer getMinWishes() {
		return this.minWishes;
	}

	public void setMinWishes(@Nullable Integer minWishes) {
		this.minWishes = minWishes;
	}

	public @Nullable Integer getMaxWishes() {
		return this.maxWishes;
	}

	public void setMaxWishes(@Nullable Integer maxWishes) {
		this.maxWishes = maxWishes;
	}

	public @Nullable AllocationRule getRule() {
		return this.rule;
	}

	public void setRule(@Nullable AllocationRule rule) {
		this.rule = rule;
	}

	public boolean isGuarantee() {
		return this.guarantee;
	}

	public void setGuarantee(boolean guarantee) {
		this.guarantee = guarantee;
	}

	public @Nullable FairnessRule getFairness() {
		return this.fairness;
	}

	public void setFairness(@Nullable FairnessRule fairness) {
		this.fairness = fairness;
	}

	public List<AllocationCriterion> getCriteria() {
		return this.criteria;
	}

	public void setCriteria(List<AllocationCriterion> criteria) {
		this.criteria = criteria;
	}

	public Set<AllocationCriterion> getUsed() {
		return this.used;
	}

	public void setUsed(Set<AllocationCriterion> used) {
		this.used = used;
	}

	public boolean isIncludeMaybe() {
		return this.includeMaybe;
	}

	public void setIncludeMaybe(boolean includeMaybe) {
		this.includeMaybe = includeMaybe;
	}

	public @Nullable Integer getTravelLimit() {
		return this.travelLimit;
	}

	public void setTravelLimit(@Nullable Integer travelLimit) {
		this.travelLimit = travelLimit;
	}

	public Set<PeriodId> getPeriods() {
		return this.periods;
	}

	public void setPeriods(Set<PeriodId> periods) {
		this.periods = periods;
	}

}
