package no.praksisplass.student.web.wish;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.exchange.ImportRow;
import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.PracticeWords;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.domain.wish.WishTarget;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/** Finds what a row of a file wishes for, and puts wishes into words. */
final class WishPlaces {

	private final PracticeWords practices;

	private final Map<PracticeId, PracticeView> byId;

	private final MunicipalityWords municipalities;

	private final Map<String, MunicipalityView> byNumber;

	private final Map<String, CountyView> counties = new HashMap<>();

	private final Map<String, PeriodView> periods;

	private final Map<PeriodId, PeriodView> periodsById;

	WishPlaces(Practices practices, Municipalities municipalities, List<PeriodView> periods) {
		List<PracticeView> all = practices.all();
		this.municipalities = new MunicipalityWords(municipalities.all());
		this.practices = new PracticeWords(all, this.municipalities);
		this.byId = all.stream().collect(Collectors.toMap(PracticeView::id, Function.identity()));
		this.byNumber = municipalities.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityView::number, Function.identity()));
		municipalities.counties().forEach((county) -> {
			this.counties.put(county.number(), county);
			this.counties.put(county.name().toLowerCase(Locale.ROOT), county);
		});
		this.periods = periods.stream().collect(Collectors.toMap(PeriodView::name, Function.identity()));
		this.periodsById = periods.stream().collect(Collectors.toMap(PeriodView::id, Function.identity()));
	}

	/**
	 * What the row wishes for: a practice, else a municipality, else a county.
	 * @throws RuleViolation on the column, if it names nothing or what is not there
	 */
	WishTarget target(ImportRow row) {
		String name = row.value(WishColumns.PERIOD.key());
		PeriodId period = (name == null) ? null
				: Optional.ofNullable(this.periods.get(name))
					.map(PeriodView::id)
					.orElseThrow(() -> RuleViolation.onField("period", "exchange.problem.other-period", name));
		Optional<PracticeView> practice = this.practices.find("practice", row.value(WishColumns.PRACTICE_ID.key()),
				row.value(WishColumns.PRACTICE.key()), row.value(WishColumns.MUNICIPALITY.key()));
		String municipality = row.value(WishColumns.MUNICIPALITY.key());
		String county = row.value(WishColumns.COUNTY.key());
		if (county != null && (practice.isPresent() || municipality != null)) {
			throw RuleViolation.onField("county", "exchange.problem.one-place");
		}
		if (practice.isPresent()) {
			return new WishTarget(practice.get().id(), null, null, period);
		}
		if (municipality != null) {
			return new WishTarget(null, municipality(municipality), null, period);
		}
		if (county != null) {
			return new WishTarget(null, null, county(county), period);
		}
		throw RuleViolation.onField("practice", "exchange.problem.no-place");
	}

	private String municipality(String text) {
		String number = this.municipalities.number(text);
		if (!this.byNumber.containsKey(number)) {
			throw RuleViolation.onField("municipality", "student.wishes.unknownPlace");
		}
		return number;
	}

	private String county(String text) {
		String digits = text.matches("\\d") ? "0" + text : text;
		return Optional.ofNullable(this.counties.get(digits.strip().toLowerCase(Locale.ROOT)))
			.map(CountyView::number)
			.orElseThrow(() -> RuleViolation.onField("county", "student.wishes.unknownPlace"));
	}

	/** A wish by column. */
	Map<String, String> cells(WishTarget wish) {
		Map<String, String> cells = new LinkedHashMap<>();
		cells.put(WishColumns.PRACTICE.key(), practice(wish.practiceId()).map(PracticeView::name).orElse(""));
		cells.put(WishColumns.MUNICIPALITY.key(), Objects.requireNonNullElse(wish.municipalityNumber(), ""));
		cells.put(WishColumns.COUNTY.key(), Objects.requireNonNullElse(wish.countyNumber(), ""));
		cells.put(WishColumns.PERIOD.key(), period(wish.periodId()));
		return cells;
	}

	/** A wish in words. */
	String text(WishTarget wish) {
		String place = practice(wish.practiceId()).map(PracticeView::name)
			.or(() -> Optional.ofNullable(wish.municipalityNumber())
				.map(this.byNumber::get)
				.map(MunicipalityView::name))
			.or(() -> Optional.ofNullable(wish.countyNumber()).map(this.counties::get).map(CountyView::name))
			.orElse("");
		String period = period(wish.periodId());
		return period.isEmpty() ? place : place + " (" + period + ")";
	}

	Optional<PracticeView> practice(@Nullable PracticeId id) {
		return Optional.ofNullable(id).map(this.byId::get);
	}

	private String period(@Nullable PeriodId id) {
		return Optional.ofNullable(id).map(this.periodsById::get).map(PeriodView::name).orElse("");
	}

}
