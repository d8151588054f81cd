package no.praksisplass.demo.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the texts that come with the demonstration. */
public final class TextSource {

	private TextSource() {
	}

	/** A whole text. */
	public static String text(String name) {
		try (InputStream stream = TextSource.class.getResourceAsStream("/demo/" + name)) {
			if (stream == null) {
				throw new IllegalStateException("The text " + name + " is missing");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
