package no.praksisplass.matching.file;

import no.praksisplass.matching.engine.model.Problem;

/**
 * A problem and the file it came from.
 *
 * @param problem the problem
 * @param sha256 SHA-256 of the file's bytes, in lower-case hexadecimal
 */
public record ProblemFile(Problem problem, String sha256) {
}
