package no.praksisplass.matching.domain.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored confirmations. */
interface MaybeConfirmationRepository extends Repository<MaybeConfirmation, UUID> {

	MaybeConfirmation save(MaybeConfirmation confirmation);

	List<MaybeConfirmation> findByPeriodIdIn(Collection<UUID> periodIds);

	boolean existsBySupervisorIdAndStudentIdAndPeriodId(UUID supervisorId, UUID studentId, UUID periodId);

}
