package no.praksisplass.agreement.domain.deal;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored agreements. */
interface AgreementRepository extends Repository<Agreement, UUID> {

	Agreement saveAndFlush(Agreement agreement);

	void delete(Agreement agreement);

	Optional<Agreement> findById(UUID id);

	/** The agreement, which nobody else can change meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Agreement a where a.id = :id")
	Optional<Agreement> lock(UUID id);

}
