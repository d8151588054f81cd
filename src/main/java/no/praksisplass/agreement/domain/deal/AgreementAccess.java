package no.praksisplass.agreement.domain.deal;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Lets only coordinators of an agreement's university at it. */
@Component
class AgreementAccess {

	private final AgreementRepository agreements;

	private final AgreementQuery query;

	private final CurrentUser currentUser;

	AgreementAccess(AgreementRepository agreements, AgreementQuery query, CurrentUser currentUser) {
		this.agreements = agreements;
		this.query = query;
		this.currentUser = currentUser;
	}

	/**
	 * @throws NotFoundException if there is no such agreement, or it is another
	 * university's
	 */
	void require(AgreementId id) {
		this.currentUser
			.requireCoordinatorOf(this.query.owner(id).orElseThrow(() -> new NotFoundException("agreement", id)));
	}

	/** The agreement, which nobody else can change meanwhile. */
	Agreement lock(AgreementId id) {
		require(id);
		return this.agreements.lock(id.value()).orElseThrow(() -> new NotFoundException("agreement", id));
	}

	/**
	 * The same, as it was seen.
	 * @throws ObjectOptimisticLockingFailureException if somebody else changed it since
	 */
	Agreement lock(AgreementId id, long version) {
		Agreement one = lock(id);
		if (one.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Agreement.class, id);
		}
		return one;
	}

}
