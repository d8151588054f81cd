package no.praksisplass.matching.domain.run;

/**
 * Why there is no result.
 *
 * @param status infeasible or failed
 * @param messageKey a message for the coordinator
 * @param detail its argument
 */
record RunFailure(RunStatus status, String messageKey, String detail) {
}
