package no.praksisplass.exchange.domain.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Makes text of bytes: UTF-8 or, with the mark that it needs, UTF-16; what is no UTF-8 is
 * Windows-1252.
 */
final class TextDecoder {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private TextDecoder() {
	}

	static String decode(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return decode(content, 3, StandardCharsets.UTF_8, "exchange.file.encoding");
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return decode(content, 2, StandardCharsets.UTF_16LE, "exchange.file.encoding");
		}
		if (startsWith(content, 0xFE, 0xFF)) {
			return decode(content, 2, StandardCharsets.UTF_16BE, "exchange.file.encoding");
		}
		try {
			return strictly(content, 0, StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException ex) {
			return decode(content, 0, WINDOWS, "exchange.file.encoding");
		}
	}

	private static String decode(byte[] content, int from, Charset charset, String messageKey) {
		try {
			return strictly(content, from, charset);
		}
		catch (CharacterCodingException ex) {
			throw RefusedFileException.of(messageKey, charset.name());
		}
	}

	private static String strictly(byte[] content, int from, Charset charset) throws CharacterCodingException {
		return charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(content, from, content.length - from))
			.toString();
	}

	static boolean startsWith(byte[] content, int... bytes) {
		if (content.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((content[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
