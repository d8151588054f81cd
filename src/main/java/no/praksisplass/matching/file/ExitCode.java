package no.praksisplass.matching.file;

/** What the command line's exit codes mean. */
enum ExitCode {

	SOLVED(0), VIOLATION(1), BAD_INPUT(2), INFEASIBLE(3), CANCELLED(6), NOT_SUPPORTED(7), INTERNAL_ERROR(70);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	int number() {
		return this.number;
	}

}
