package no.praksisplass.honorarium.domain.batch;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.honorarium.domain.claim.Sum;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on payment batches, and their files. */
@Component
class BatchStore {

	private static final String BATCHES = """
			SELECT b.id, b.number, b.status, b.item_count, b.total, concat_ws(' ', m.given_name, m.family_name) AS made_by,
			  b.made_at, nullif(concat_ws(' ', r.given_name, r.family_name), '') AS released_by, b.released_at,
			  nullif(concat_ws(' ', e.given_name, e.family_name), '') AS exported_by, b.exported_at,
			  c.sha256 AS csv_sha256, x.sha256 AS xlsx_sha256
			FROM payment_batch b JOIN person m ON m.id = b.made_by LEFT JOIN person r ON r.id = b.released_by
			LEFT JOIN person e ON e.id = b.exported_by
			LEFT JOIN payment_file c ON c.batch_id = b.id AND c.format = 'CSV'
			LEFT JOIN payment_file x ON x.batch_id = b.id AND x.format = 'XLSX'
			""";

	private final JdbcClient jdbc;

	BatchStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<BatchView> of(UniversityId university) {
		return this.jdbc.sql(BATCHES + "WHERE b.university_id = :university ORDER BY b.number DESC")
			.param("university", university.value())
			.query(BatchView.class)
			.list();
	}

	Optional<BatchView> find(PaymentBatchId id) {
		return this.jdbc.sql(BATCHES + "WHERE b.id = :id").param("id", id.value()).query(BatchView.class).optional();
	}

	Optional<UniversityId> owner(PaymentBatchId id) {
		return this.jdbc.sql("SELECT university_id FROM payment_batch WHERE id = :id")
			.param("id", id.value())
			.query((row, number) -> new UniversityId(row.getObject(1, UUID.class)))
			.optional();
	}

	/** The next number at a university; two who ask get it one after the other. */
	int nextNumber(UniversityId university) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('payment batch ' || :university, 0))")
			.param("university", university.toString())
			.query((row, number) -> true)
			.list();
		return this.jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM payment_batch WHERE university_id = :university")
			.param("university", university.value())
			.query(Integer.class)
			.single();
	}

	/**
	 * Takes approved honoraria, each with its sum, unless another batch has taken one
	 * meanwhile: whoever comes second finds it no longer approved.
	 * @return what was taken
	 */
	List<Taken> take(UniversityId university, List<UUID> honoraria) {
		return this.jdbc.sql("""
				WITH taken AS (
				  UPDATE honorarium SET status = 'BATCHED', version = version + 1
				  WHERE id = ANY (:ids) AND university_id = :university AND status = 'APPROVED' RETURNING id)
				SELECT t.id, coalesce(sum(l.amount), 0) AS amount
				FROM taken t LEFT JOIN honorarium_line l ON l.honorarium_id = t.id GROUP BY t.id
				""")
			.param("ids", honoraria.toArray(UUID[]::new))
			.param("university", university.value())
			.query(Taken.class)
			.list();
	}

	void put(PaymentBatchId batch, List<Taken> items) {
		this.jdbc.sql("""
				INSERT INTO payment_item (honorarium_id, batch_id, amount)
				SELECT h, :batch, a FROM unnest(:ids, :amounts) AS item (h, a)
				""")
			.param("batch", batch.value())
			.param("ids", items.stream().map(Taken::id).toArray(UUID[]::new))
			.param("amounts", items.stream().map(Taken::amount).toArray(BigDecimal[]::new))
			.update();
	}

	/** What is on the batch, as it stands. */
	Sum sum(PaymentBatchId batch) {
		return this.jdbc.sql("""
				SELECT count(*) AS count, coalesce(sum(amount), 0) AS total FROM payment_item WHERE batch_id = :batch
				""").param("batch", batch.value()).query(Sum.class).single();
	}

	/** Sends all that is on the batch from one status to the next. */
	void move(PaymentBatchId batch, String from, String to) {
		this.jdbc.sql("""
				UPDATE honorarium SET status = :to, version = version + 1
				WHERE status = :from AND id IN (SELECT honorarium_id FROM payment_item WHERE batch_id = :batch)
				""").param("batch", batch.value()).param("from", from).param("to", to).update();
	}

	void pay(PaymentBatchId batch, LocalDate day, String voucher) {
		this.jdbc.sql("""
				UPDATE honorarium SET status = 'PAID', version = version + 1, paid_on = :day, voucher = :voucher
				WHERE status = 'EXPORTED' AND id IN (SELECT honorarium_id FROM payment_item WHERE batch_id = :batch)
				""").param("batch", batch.value()).param("day", Date.valueOf(day)).param("voucher", voucher).update();
	}

	void empty(PaymentBatchId batch) {
		this.jdbc.sql("DELETE FROM payment_item WHERE batch_id = :batch").param("batch", batch.value()).update();
	}

	void keep(PaymentBatchId batch, ExportFormat format, byte[] content, String sha256) {
		this.jdbc.sql(
				"INSERT INTO payment_file (batch_id, format, content, sha256) VALUES (:batch, :format, :content, :sha256)")
			.param("batch", batch.value())
			.param("format", format.name())
			.param("content", content)
			.param("sha256", sha256)
			.update();
	}

	Optional<byte[]> file(PaymentBatchId batch, ExportFormat format) {
		return this.jdbc.sql("SELECT content FROM payment_file WHERE batch_id = :batch AND format = :format")
			.param("batch", batch.value())
			.param("format", format.name())
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	/**
	 * An honorarium that a batch has taken.
	 *
	 * @param id which
	 * @param amount its sum, in kroner
	 */
	record Taken(UUID id, BigDecimal amount) {
	}

}
