package no.praksisplass.message.domain.optout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes and reads the tokens of links with which a person declines a kind of message
 * without signing in. A token names person and kind and is signed (HMAC-SHA-256) with a
 * key that the database keeps, so none needs to be stored and nobody can make another's.
 */
@Component
class OptOutLinks {

	static final String PATH = "/opt-out/";

	private static final int SIGNATURE_LENGTH = 32;

	private static final int ID_LENGTH = 16;

	private final JdbcClient jdbc;

	OptOutLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The path of the page, from the root of the site. */
	String path(PersonId person, MessageKind kind) {
		byte[] content = content(person, kind);
		byte[] token = ByteBuffer.allocate(content.length + SIGNATURE_LENGTH).put(content).put(sign(content)).array();
		return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
	}

	/** What a token stands for; empty if it is not one of ours. */
	Optional<Declined> read(String token) {
		byte[] bytes = decode(token);
		if (bytes.length <= SIGNATURE_LENGTH + ID_LENGTH) {
			return Optional.empty();
		}
		byte[] content = Arrays.copyOf(bytes, bytes.length - SIGNATURE_LENGTH);
		byte[] signature = Arrays.copyOfRange(bytes, content.length, bytes.length);
		if (!MessageDigest.isEqual(signature, sign(content))) {
			return Optional.empty();
		}
		ByteBuffer buffer = ByteBuffer.wrap(content);
		PersonId person = new PersonId(new UUID(buffer.getLong(), buffer.getLong()));
		String name = new String(content, ID_LENGTH, content.length - ID_LENGTH, StandardCharsets.US_ASCII);
		return Arrays.stream(MessageKind.values())
			.filter((kind) -> kind.name().equals(name) && kind.canOptOut())
			.map((kind) -> new Declined(person, kind))
			.findFirst();
	}

	private static byte[] content(PersonId person, MessageKind kind) {
		byte[] name = kind.name().getBytes(StandardCharsets.US_ASCII);
		return ByteBuffer.allocate(ID_LENGTH + name.length)
			.putLong(person.value().getMostSignificantBits())
			.putLong(person.value().getLeastSignificantBits())
			.put(name)
			.array();
	}

	private byte[] sign(byte[] content) {
		byte[] key = this.jdbc.sql("SELECT opt_out_key FROM mail_settings").query(byte[].class).single();
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			return mac.doFinal(content);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] decode(String token) {
		try {
			return Base64.getUrlDecoder().decode(token);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	/** What a link declines. */
	record Declined(PersonId person, MessageKind kind) {
	}

}
