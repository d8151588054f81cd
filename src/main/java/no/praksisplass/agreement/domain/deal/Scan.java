package no.praksisplass.agreement.domain.deal;

import java.util.Arrays;
import java.util.Optional;

import no.praksisplass.shared.RuleViolation;

/**
 * A signed paper as a file.
 *
 * @param fileName what the file was called
 * @param mediaType what its content shows it to be
 * @param content its bytes, at most 10 MB
 */
public record Scan(String fileName, String mediaType, byte[] content) {

	private static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final byte[] PDF = { '%', 'P', 'D', 'F', '-' };

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private static final byte[] JPEG = { (byte) 0xff, (byte) 0xd8, (byte) 0xff };

	/**
	 * A file that somebody sent. What it is, its content says: neither its name nor what
	 * the browser calls it is believed.
	 * @throws RuleViolation at the file, if it is empty, too large or something else than
	 * a PDF or a picture
	 */
	public static Scan of(String name, byte[] content) {
		if (content.length == 0) {
			throw RuleViolation.onField("file", "agreement.scan.missing");
		}
		if (content.length > MOST_BYTES) {
			throw RuleViolation.onField("file", "agreement.scan.tooLarge");
		}
		String type = type(content).orElseThrow(() -> RuleViolation.onField("file", "agreement.scan.type"));
		return new Scan(name.isBlank() ? "avtale" : name, type, content);
	}

	private static Optional<String> type(byte[] content) {
		if (begins(content, PDF)) {
			return Optional.of("application/pdf");
		}
		if (begins(content, PNG)) {
			return Optional.of("image/png");
		}
		return begins(content, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
	}

	private static boolean begins(byte[] content, byte[] with) {
		return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
	}

	@Override
	public String toString() {
		return this.fileName + ", " + this.mediaType + ", " + this.content.length + " bytes";
	}

}
