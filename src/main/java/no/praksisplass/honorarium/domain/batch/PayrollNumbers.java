package no.praksisplass.honorarium.domain.batch;

import java.util.UUID;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a university's payroll calls its supervisors. */
@Service
@Transactional
@PreAuthorize("hasRole('FINANCE')")
public class PayrollNumbers {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	PayrollNumbers(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/**
	 * Notes the number of the supervisor of an honorarium at its university; an empty one
	 * takes it away.
	 * @throws NotFoundException if it is another university's
	 */
	public void note(HonorariumId honorarium, String number) {
		UniversityId university = this.jdbc.sql("SELECT university_id FROM honorarium WHERE id = :id")
			.param("id", honorarium.value())
			.query((row, index) -> new UniversityId(row.getObject(1, UUID.class)))
			.optional()
			.orElseThrow(() -> new NotFoundException("honorarium", honorarium));
		this.currentUser.require(Role.FINANCE, university);
		String sql = number.isBlank() ? """
				DELETE FROM payroll_number n USING honorarium h
				WHERE h.id = :id AND n.supervisor_id = h.supervisor_id AND n.university_id = h.university_id
				AND :number = ''
				""" : """
				INSERT INTO payroll_number (supervisor_id, university_id, number)
				SELECT supervisor_id, university_id, :number FROM honorarium WHERE id = :id
				ON CONFLICT (supervisor_id, university_id) DO UPDATE SET number = excluded.number
				""";
		this.jdbc.sql(sql).param("id", honorarium.value()).param("number", number.strip()).update();
	}

}
