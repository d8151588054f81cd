package no.praksisplass.matching.engine.verify;

import java.io.Serial;

import no.praksisplass.matching.engine.model.Verdict;

/** Ends a check at the first violation. */
final class Violation extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Verdict.Code code;

	private final String detail;

	Violation(Verdict.Code code, String detail) {
		super(detail, null, false, false);
		this.code = code;
		this.detail = detail;
	}

	Verdict verdict() {
		return new Verdict(this.code, this.detail);
	}

	static void unless(boolean holds, Verdict.Code code, String detail) {
		if (!holds) {
			throw new Violation(code, detail);
		}
	}

}
