package no.praksisplass.matching.domain.assembly;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;

/**
 * Names for the files of a round that tell nothing of whom they stand for: HMAC-SHA256
 * (RFC 2104) over the ids with the round's id as key, 64 bits of it. The same student has
 * another name in another round.
 */
final class Pseudonyms {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 8;

	private final SecretKeySpec key;

	Pseudonyms(RoundId round) {
		this.key = new SecretKeySpec(bytes(round.value()), ALGORITHM);
	}

	String student(StudentId student) {
		return "s-" + name(student.value());
	}

	String seat(SupervisorId supervisor, PeriodId period) {
		return "v-" + name(supervisor.value(), period.value());
	}

	String rooms(PracticeId practice, PeriodId period) {
		return "l-" + name(practice.value(), period.value());
	}

	private String name(UUID... ids) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			for (UUID id : ids) {
				mac.update(bytes(id));
			}
			return HexFormat.of().formatHex(mac.doFinal(), 0, BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

	private static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(2 * Long.BYTES)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

}
