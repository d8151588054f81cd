package no.praksisplass.honorarium.domain.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings honoraria in step with what is known of placements, rates and how stays went.
 * What is not checked yet is worked out anew; where something is checked, the difference
 * becomes another honorarium of the same placement. After it, all that stands of a
 * placement sums to what a fresh reckoning gives. It asks for no role: who changes what
 * honoraria follow from has been asked already.
 */
@Service
@Transactional
public class Ledger {

	private final LedgerStore store;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	Ledger(LedgerStore store, JdbcTemplate jdbc, Clock clock) {
		this.store = store;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Brings the honoraria of a university in step. */
	public void refresh(UniversityId university) {
		this.store.lock(university);
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, TimeConfiguration.NORWAY);
		List<Stay> stays = this.store.stays(university);
		Map<PlacementId, Owed> owed = new Reckoner(this.store.rates(university), today).reckon(stays);
		Map<PlacementId, List<Booked>> booked = this.store.booked(university);
		LedgerWriter writer = new LedgerWriter(university, now);
		for (Stay stay : stays) {
			settle(stay, owed.getOrDefault(stay.placement(), Owed.NOTHING),
					booked.getOrDefault(stay.placement(), List.of()), writer);
		}
		writer.flush(this.jdbc);
	}

	/**
	 * Forgets what is not checked yet of a placement, so that something checked can be
	 * opened in its stead.
	 */
	public void forgetOpen(PlacementId placement) {
		String open = " IN (SELECT id FROM honorarium WHERE placement_id = ? AND status IN ('EARNED', 'CONFIRMED', 'DISPUTED'))";
		this.jdbc.update("DELETE FROM honorarium_line WHERE honorarium_id" + open, placement.value());
		this.jdbc.update("DELETE FROM honorarium WHERE id" + open, placement.value());
	}

	private static void settle(Stay stay, Owed owed, List<Booked> booked, LedgerWriter writer) {
		List<Line> missing = Difference.between(booked.stream().filter(Booked::isSettled).toList(), owed);
		boolean nothing = missing.isEmpty() && owed.daysWithoutRate() == 0;
		Optional<Booked> open = booked.stream().filter((each) -> each.status().isOpen()).findFirst();
		if (open.isEmpty()) {
			if (!nothing) {
				writer.add(stay, booked.stream().mapToInt(Booked::number).max().orElse(0) + 1, owed.daysWithoutRate(),
						missing);
			}
		}
		else if (nothing) {
			writer.remove(open.get().id());
		}
		else if (!says(open.get(), missing, owed.daysWithoutRate())) {
			writer.renew(open.get().id(), owed.daysWithoutRate(), missing);
		}
	}

	private static boolean says(Booked open, List<Line> lines, int daysWithoutRate) {
		if (open.daysWithoutRate() != daysWithoutRate || open.lines().size() != lines.size()) {
			return false;
		}
		for (int i = 0; i < lines.size(); i++) {
			if (!open.lines().get(i).sameAs(lines.get(i))) {
				return false;
			}
		}
		return true;
	}

}
