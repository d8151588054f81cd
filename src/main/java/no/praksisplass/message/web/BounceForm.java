package no.praksisplass.message.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form of a file with reports of messages that came back. */
public class BounceForm {

	private @Nullable MultipartFile file;

	/**
	 * What the file holds.
	 * @throws RuleViolation if there is none
	 */
	byte[] content() {
		if (this.file == null) {
			throw RuleViolation.onField("file", "message.bounce.empty");
		}
		try {
			return this.file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public @Nullable MultipartFile getFile() {
		return this.file;
	}

	public void setFile(@Nullable MultipartFile file) {
		this.file = file;
	}

}
