package no.praksisplass.honorarium.domain.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.honorarium.domain.ledger.LineReader;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one honorarium with all that belongs to it. Who may see it is for the caller. */
@Component
class HonorariumReader {

	private final HonorariumQuery query;

	private final LineReader lines;

	private final JdbcClient jdbc;

	HonorariumReader(HonorariumQuery query, LineReader lines, JdbcClient jdbc) {
		this.query = query;
		this.lines = lines;
		this.jdbc = jdbc;
	}

	/** Whose it is, if there is such an honorarium. */
	Optional<Owner> owner(HonorariumId id) {
		return this.jdbc.sql(
				"SELECT h.university_id, s.person_id FROM honorarium h JOIN supervisor s ON s.id = h.supervisor_id WHERE h.id = :id")
			.param("id", id.value())
			.query((row, number) -> new Owner(new UniversityId(row.getObject(1, UUID.class)),
					new PersonId(row.getObject(2, UUID.class))))
			.optional();
	}

	/**
	 * The honorarium.
	 * @param students whether the reader may know who stayed
	 */
	HonorariumDetails read(HonorariumId id, boolean students) {
		HonorariumRow row = this.query.find(id, students).orElseThrow(() -> new NotFoundException("honorarium", id));
		return new HonorariumDetails(row, this.lines.of(List.of(id)).getOrDefault(id, List.of()),
				this.query.family(id, students), trace(id), university(id));
	}

	private HonorariumDetails.Trace trace(HonorariumId id) {
		return this.jdbc
			.sql("""
					SELECT nullif(concat_ws(' ', a.given_name, a.family_name), '') AS answered_by, h.answered_at, h.comment,
					  nullif(concat_ws(' ', c.given_name, c.family_name), '') AS checked_by, h.checked_at, h.check_reason,
					  nullif(concat_ws(' ', p.given_name, p.family_name), '') AS approved_by, h.approved_at, h.returned_reason,
					  h.paid_on, h.voucher, h.reject_reason
					FROM honorarium h LEFT JOIN person a ON a.id = h.answered_by LEFT JOIN person c ON c.id = h.checked_by
					LEFT JOIN person p ON p.id = h.approved_by WHERE h.id = :id
					""")
			.param("id", id.value())
			.query(HonorariumDetails.Trace.class)
			.single();
	}

	private String university(HonorariumId id) {
		return this.jdbc
			.sql("SELECT u.name FROM university u JOIN honorarium h ON h.university_id = u.id WHERE h.id = :id")
			.param("id", id.value())
			.query(String.class)
			.single();
	}

	/**
	 * Whose an honorarium is.
	 *
	 * @param university who pays
	 * @param payee who is paid
	 */
	record Owner(UniversityId university, PersonId payee) {
	}

}
