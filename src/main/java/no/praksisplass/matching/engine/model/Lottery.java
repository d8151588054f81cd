package no.praksisplass.matching.engine.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The lottery that makes ties fair: a 31-bit number for a student and a seat, which
 * depends on nothing but the seed and the two ids. The finaliser is SplitMix64's (Steele,
 * Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
 */
public final class Lottery {

	private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

	private final String prefix;

	private final MessageDigest sha256;

	/**
	 * The lottery of one seed. Not thread-safe.
	 * @param seed the round's seed
	 */
	public Lottery(String seed) {
		this.prefix = seed + ":";
		try {
			this.sha256 = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/**
	 * The key of an id: the first 8 bytes, big-endian, of SHA-256 over
	 * {@code seed ":" id}.
	 * @param id id of a student or a seat
	 */
	public long key(String id) {
		byte[] digest = this.sha256.digest((this.prefix + id).getBytes(StandardCharsets.UTF_8));
		long key = 0;
		for (int i = 0; i < Long.BYTES; i++) {
			key = key << 8 | (digest[i] & 0xFF);
		}
		return key;
	}

	/**
	 * The number drawn for a student in a seat, 0 to 2<sup>31</sup>-1; the lower is
	 * preferred.
	 * @param studentKey {@link #key} of the student
	 * @param seatKey {@link #key} of the seat
	 */
	public static int draw(long studentKey, long seatKey) {
		long z = studentKey + GOLDEN_GAMMA * seatKey;
		z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return (int) ((z ^ z >>> 31) >>> 33);
	}

}
