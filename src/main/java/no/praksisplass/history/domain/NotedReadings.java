package no.praksisplass.history.domain;

import java.util.UUID;

import no.praksisplass.security.SensitiveReadings;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes readings in the trail. */
@Component
class NotedReadings implements SensitiveReadings {

	private final JdbcClient jdbc;

	NotedReadings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(String thing, UUID subject, UniversityId university) {
		this.jdbc.sql("SELECT history.note_reading(:thing, ARRAY[:subject]::uuid[], ARRAY[:university]::uuid[])::text")
			.param("thing", thing)
			.param("subject", subject)
			.param("university", university.value())
			.query(String.class)
			.list();
	}

}
