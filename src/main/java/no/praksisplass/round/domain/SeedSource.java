package no.praksisplass.round.domain;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

/** Draws the seeds of lotteries, so that nobody can choose one. */
@Component
public class SeedSource {

	private static final int BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	/** 32 hexadecimal digits that nobody could foresee. */
	public String draw() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
