package no.praksisplass.matching.file;

import no.praksisplass.matching.engine.model.Result;

/**
 * A result and the problem it names.
 *
 * @param problemSha256 SHA-256 of the problem file's bytes, in lower-case hexadecimal
 * @param result the result
 */
public record ResultFile(String problemSha256, Result result) {
}
