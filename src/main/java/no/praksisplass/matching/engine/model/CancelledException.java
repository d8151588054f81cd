package no.praksisplass.matching.engine.model;

import java.io.Serial;

/** The run was cancelled through its {@link SolveControl}. */
public final class CancelledException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** A cancelled run. */
	public CancelledException() {
		super("cancelled");
	}

}
