package no.praksisplass.supervisor;

import java.util.Optional;

import no.praksisplass.shared.SupervisorId;

/**
 * Another feature's say before a supervisor is deactivated. A feature that uses
 * supervisors implements it as a bean.
 */
public interface SupervisorUseGuard {

	/**
	 * The message key that tells why the supervisor is in use, or empty when she is not.
	 */
	Optional<String> reasonInUse(SupervisorId supervisor);

}
