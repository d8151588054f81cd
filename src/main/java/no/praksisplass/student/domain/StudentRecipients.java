package no.praksisplass.student.domain;

import java.util.List;
import java.util.UUID;

import no.praksisplass.message.Audience;
import no.praksisplass.message.Recipients;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A university's active students as people to write to. */
@Component
class StudentRecipients implements Recipients {

	private final JdbcClient jdbc;

	StudentRecipients(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Audience audience() {
		return Audience.STUDENT;
	}

	@Override
	public List<PersonId> named(UniversityId university, String text, int most) {
		return this.jdbc.sql("""
				SELECT p.id FROM student s JOIN person p ON p.id = s.person_id
				WHERE s.active AND s.university_id = :university
				  AND position(lower(:text) IN lower(p.given_name || ' ' || p.family_name)) > 0
				ORDER BY p.family_name, p.given_name, p.id LIMIT :most""")
			.param("university", university.value())
			.param("text", text)
			.param("most", most)
			.query(UUID.class)
			.list()
			.stream()
			.map(PersonId::new)
			.toList();
	}

}
