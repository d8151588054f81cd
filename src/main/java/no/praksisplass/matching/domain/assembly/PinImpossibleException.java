package no.praksisplass.matching.domain.assembly;

import java.io.Serial;

/**
 * A lock or a set place names a seat that the student cannot have; the run cannot be
 * made.
 */
public final class PinImpossibleException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * @param student the name of the student
	 */
	public PinImpossibleException(String student) {
		super(student);
	}

}
