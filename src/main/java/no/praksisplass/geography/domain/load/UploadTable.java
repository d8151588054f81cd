package no.praksisplass.geography.domain.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.geography.GeographyFileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files between their check and their confirmation. */
@Repository
class UploadTable {

	private final JdbcClient jdbc;

	UploadTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void store(Upload upload, Instant at) {
		this.jdbc.sql("INSERT INTO geography_upload (id, kind, file_name, content, uploaded_at) VALUES (?, ?, ?, ?, ?)")
			.params(upload.id(), upload.kind().name(), upload.fileName(), upload.content(), at.atOffset(ZoneOffset.UTC))
			.update();
	}

	Optional<Upload> find(UUID id) {
		return read("SELECT id, kind, file_name, content FROM geography_upload WHERE id = ?", id);
	}

	/** Takes the file out: of several who try, one gets it. */
	Optional<Upload> take(UUID id) {
		return read("DELETE FROM geography_upload WHERE id = ? RETURNING id, kind, file_name, content", id);
	}

	void forget(Instant before) {
		this.jdbc.sql("DELETE FROM geography_upload WHERE uploaded_at < ?")
			.param(before.atOffset(ZoneOffset.UTC))
			.update();
	}

	private Optional<Upload> read(String sql, UUID id) {
		return this.jdbc.sql(sql)
			.param(id)
			.query((row, number) -> new Upload(row.getObject("id", UUID.class),
					GeographyFileKind.valueOf(row.getString("kind")), row.getString("file_name"),
					row.getBytes("content")))
			.optional();
	}

	/**
	 * A file.
	 *
	 * @param id which one
	 * @param kind what is in it
	 * @param fileName what it is called
	 * @param content its bytes, not to be changed
	 */
	@SuppressWarnings("ArrayRecordComponent") // handed from the database to the reader
	record Upload(UUID id, GeographyFileKind kind, String fileName, byte[] content) {
	}

}
