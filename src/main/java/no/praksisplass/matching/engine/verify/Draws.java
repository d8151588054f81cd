package no.praksisplass.matching.engine.verify;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import no.praksisplass.matching.engine.model.Problem;

/** The lottery numbers of a problem, worked out anew. */
final class Draws {

	private final long[] students;

	private final long[] seats;

	Draws(Problem problem) {
		String seed = problem.settings().seed();
		this.students = new long[problem.studentCount()];
		Arrays.setAll(this.students, (student) -> hash(seed, problem.studentId(student)));
		this.seats = new long[problem.seatCount()];
		Arrays.setAll(this.seats, (seat) -> hash(seed, problem.seatId(seat)));
	}

	private static long hash(String seed, String id) {
		try {
			byte[] text = (seed + ":" + id).getBytes(StandardCharsets.UTF_8);
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
			return new BigInteger(1, Arrays.copyOf(digest, Long.BYTES)).longValue();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	long of(int student, int seat) {
		long mixed = this.students[student] + 0x9E3779B97F4A7C15L * this.seats[seat];
		mixed ^= mixed >>> 30;
		mixed *= 0xBF58476D1CE4E5B9L;
		mixed ^= mixed >>> 27;
		mixed *= 0x94D049BB133111EBL;
		mixed ^= mixed >>> 31;
		return mixed >>> 33;
	}

}
