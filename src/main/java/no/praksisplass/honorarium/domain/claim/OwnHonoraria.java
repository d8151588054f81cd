package no.praksisplass.honorarium.domain.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.honorarium.domain.ledger.Line;
import no.praksisplass.honorarium.domain.ledger.LineReader;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.Money;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the supervisor who is signed in has earned. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class OwnHonoraria {

	private final HonorariumQuery query;

	private final HonorariumReader reader;

	private final LineReader lines;

	private final CurrentUser currentUser;

	private final Clock clock;

	OwnHonoraria(HonorariumQuery query, HonorariumReader reader, LineReader lines, CurrentUser currentUser,
			Clock clock) {
		this.query = query;
		this.reader = reader;
		this.lines = lines;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** All of them, the newest first. */
	public List<HonorariumRow> all() {
		return this.query.ofPayee(this.currentUser.require().personId());
	}

	/** The lines of each of them. */
	public Map<HonorariumId, List<Line>> lines(List<HonorariumRow> rows) {
		return this.lines.of(rows.stream().map((row) -> new HonorariumId(row.id())).toList());
	}

	/**
	 * One of them.
	 * @throws NotFoundException if it is somebody else's
	 */
	public HonorariumDetails find(HonorariumId id) {
		boolean own = this.reader.owner(id)
			.filter((owner) -> owner.payee().equals(this.currentUser.require().personId()))
			.isPresent();
		if (!own) {
			throw new NotFoundException("honorarium", id);
		}
		return this.reader.read(id, true);
	}

	/**
	 * What became of a year's placements.
	 * @param year the year in which they ended; null for the one it is now
	 */
	public Year year(@Nullable Integer year) {
		int wanted = Objects.requireNonNullElseGet(year,
				() -> LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY).getYear());
		List<HonorariumRow> all = all().stream().filter((row) -> row.status() != HonorariumStatus.CORRECTED).toList();
		Map<Integer, List<HonorariumRow>> byYear = all.stream()
			.collect(Collectors.groupingBy((row) -> row.endsOn().getYear(), TreeMap::new, Collectors.toList()));
		List<HonorariumRow> rows = byYear.getOrDefault(wanted, List.of());
		return new Year(wanted, List.copyOf(byYear.keySet()), rows, sum(rows),
				sum(rows.stream().filter((row) -> row.status() == HonorariumStatus.PAID).toList()));
	}

	private static Money sum(List<HonorariumRow> rows) {
		return rows.stream().map((row) -> new Money(row.amount())).reduce(Money.ZERO, Money::plus);
	}

	/**
	 * A year of a supervisor.
	 *
	 * @param year the year
	 * @param years those with anything
	 * @param rows the honoraria of placements that ended in it
	 * @param earned what they come to
	 * @param paid what of that is paid
	 */
	public record Year(int year, List<Integer> years, List<HonorariumRow> rows, Money earned, Money paid) {

		public Year {
			years = List.copyOf(years);
			rows = List.copyOf(rows);
		}

	}

}
