package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.UUID;

import no.praksisplass.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Locks what is merged, in the order of the ids, and supervisors before practices as a
 * publication does. So strongly that nobody adds a row that points to one of them
 * meanwhile.
 */
@Component
class MergeLocks {

	private final JdbcClient jdbc;

	MergeLocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws RuleViolation if one of them is out of use by now
	 */
	void practices(UUID one, UUID other) {
		this.jdbc.sql("SELECT id FROM supervisor WHERE practice_id IN (:one, :other) ORDER BY id FOR UPDATE")
			.param("one", one)
			.param("other", other)
			.query(UUID.class)
			.list();
		lock("practice", one, other);
	}

	/**
	 * @throws RuleViolation if one of them is out of use by now
	 */
	void supervisors(UUID one, UUID other) {
		lock("supervisor", one, other);
	}

	private void lock(String register, UUID one, UUID other) {
		List<Boolean> active = this.jdbc
			.sql("SELECT active FROM " + register + " WHERE id IN (:one, :other) ORDER BY id FOR UPDATE")
			.param("one", one)
			.param("other", other)
			.query(Boolean.class)
			.list();
		if (active.contains(false)) {
			throw RuleViolation.of("supervisor.merge.inactive");
		}
	}

}
