package no.praksisplass.agreement.domain.deal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signed papers in the database. */
@Component
class ScanStore {

	private final JdbcClient jdbc;

	ScanStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AgreementDetails.ScanView> of(AgreementId agreement) {
		return this.jdbc
			.sql("""
					SELECT s.id, s.file_name, octet_length(s.content) AS size, s.sha256,
					  concat_ws(' ', p.given_name, p.family_name) AS added_by, s.added_at
					FROM agreement_scan s JOIN person p ON p.id = s.added_by WHERE s.agreement_id = :agreement ORDER BY s.added_at
					""")
			.param("agreement", agreement.value())
			.query(AgreementDetails.ScanView.class)
			.list();
	}

	void add(AgreementId agreement, Scan scan, PersonId by, Instant at) {
		this.jdbc
			.sql("""
					INSERT INTO agreement_scan (id, agreement_id, file_name, media_type, content, sha256, added_by, added_at)
					VALUES (:id, :agreement, :name, :type, :content, :sha256, :by, :at)""")
			.param("id", UUID.randomUUID())
			.param("agreement", agreement.value())
			.param("name", scan.fileName())
			.param("type", scan.mediaType())
			.param("content", scan.content())
			.param("sha256", Sha256.of(scan.content()))
			.param("by", by.value())
			.param("at", Timestamp.from(at))
			.update();
	}

	Optional<Scan> find(AgreementId agreement, UUID id) {
		return this.jdbc.sql(
				"SELECT file_name, media_type, content FROM agreement_scan WHERE id = :id AND agreement_id = :agreement")
			.param("id", id)
			.param("agreement", agreement.value())
			.query((row, number) -> new Scan(row.getString(1), row.getString(2), row.getBytes(3)))
			.optional();
	}

	void removeAll(AgreementId agreement) {
		this.jdbc.sql("DELETE FROM agreement_scan WHERE agreement_id = :agreement")
			.param("agreement", agreement.value())
			.update();
	}

}
