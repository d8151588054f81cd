package no.praksisplass.honorarium.domain.batch;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored payment batches. */
interface PaymentBatchRepository extends Repository<PaymentBatch, UUID> {

	PaymentBatch saveAndFlush(PaymentBatch batch);

	void delete(PaymentBatch batch);

	void flush();

	/** The batch, which nobody else can change meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from PaymentBatch b where b.id = :id")
	Optional<PaymentBatch> lock(UUID id);

}
