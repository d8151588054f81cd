package no.praksisplass.matching.engine.model;

import java.io.Serial;

/** No allocation exists: the pins together break a capacity. */
public final class InfeasibleException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String capacityId;

	/**
	 * Names the broken capacity.
	 * @param capacityId id of the seat or limit
	 * @param pinned students pinned there
	 * @param capacity students it takes
	 */
	public InfeasibleException(String capacityId, int pinned, int capacity) {
		super(pinned + " students are pinned to " + capacityId + ", which takes " + capacity);
		this.capacityId = capacityId;
	}

	/** Id of the seat or limit whose capacity the pins break. */
	public String capacityId() {
		return this.capacityId;
	}

}
