package no.praksisplass.matching.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to spoil a JSON file. */
enum Fuzz {

	/** Some bytes become any others, so that the text is mostly no UTF-8 any more. */
	BYTES {
		@Override
		byte[] spoil(byte[] file, Random random) {
			byte[] spoilt = file.clone();
			for (int i = 0; i <= random.nextInt(4); i++) {
				spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
			}
			return spoilt;
		}
	},

	/** The end is missing, or a piece in the middle. */
	CUT {
		@Override
		byte[] spoil(byte[] file, Random random) {
			int from = random.nextInt(file.length);
			int to = random.nextBoolean() ? file.length : from + random.nextInt(file.length - from);
			byte[] spoilt = Arrays.copyOf(file, file.length - (to - from));
			System.arraycopy(file, to, spoilt, from, file.length - to);
			return spoilt;
		}
	},

	/** Two tokens have changed places. */
	SWAPPED {
		@Override
		String spoil(List<String> tokens, Random random) {
			Collections.swap(tokens, random.nextInt(tokens.size()), random.nextInt(tokens.size()));
			return String.join("", tokens);
		}
	},

	/** A token stands there twice, or a whole stretch of them. */
	REPEATED {
		@Override
		String spoil(List<String> tokens, Random random) {
			int from = random.nextInt(tokens.size());
			int to = Math.min(tokens.size(), from + 1 + random.nextInt(12));
			tokens.addAll(to, List.copyOf(tokens.subList(from, to)));
			return String.join("", tokens);
		}
	},

	/** A field is there twice. */
	DOUBLE_FIELD {
		@Override
		String spoil(List<String> tokens, Random random) {
			int at = randomly(tokens, random, "\\{");
			tokens.add(at + 1, "\"" + pick(random, FIELDS) + "\": " + pick(random, VALUES) + ", ");
			return String.join("", tokens);
		}
	},

	/** A value is of another kind, or an absurd one. */
	OTHER_VALUE {
		@Override
		String spoil(List<String> tokens, Random random) {
			tokens.set(randomly(tokens, random, "[-0-9].*|\".*"), pick(random, VALUES));
			return String.join("", tokens);
		}
	},

	/** A number is negative, zero, not whole, or beyond all bounds. */
	OTHER_NUMBER {
		@Override
		String spoil(List<String> tokens, Random random) {
			tokens.set(randomly(tokens, random, "[-0-9].*"), pick(random, NUMBERS));
			return String.join("", tokens);
		}
	},

	/** An id or a word is another text: empty, far too long, with strange characters. */
	OTHER_TEXT {
		@Override
		String spoil(List<String> tokens, Random random) {
			tokens.set(randomly(tokens, random, "\".*"), "\"" + pick(random, TEXTS) + "\"");
			return String.join("", tokens);
		}
	},

	/** Arrays and objects within one another, thousands deep. */
	DEEP {
		@Override
		String spoil(List<String> tokens, Random random) {
			String open = random.nextBoolean() ? "[" : "{\"seats\":";
			tokens.set(random.nextInt(tokens.size()), open.repeat(1 + random.nextInt(20_000)));
			return String.join("", tokens);
		}
	};

	private static final Pattern TOKEN = Pattern.compile("\\s+|\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"\\[\\]{}:,]+|.");

	private static final List<String> NUMBERS = List.of("0", "1", "-1", "1.5", "1e3", "1E400", "1001", "2147483647",
			"2147483648", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "9".repeat(2000), "-",
			"01", "NaN", "0x10");

	private static final List<String> TEXTS = List.of("", " ", "s1", "v1", "nobody", "x".repeat(64), "x".repeat(65),
			"x".repeat(20_000), "\\n\\tat a.B.c(B.java:1)", "\\u0000", "\\u001b[2J", "\\ud800", "\\u2028", "å😀", "\\x",
			"optimal", "pick-number", "greedy", "none", "1");

	private static final List<String> VALUES = List.of("null", "true", "[]", "{}", "[[]]", "[null]", "{\"\": {}}",
			"\"\"", "\"s1\"", "0", "-7", "1.0", "[0, 0, 0]", "[\"s1\", \"s1\"]", "tru", "'a'", "[1,]", "//");

	private static final List<String> FIELDS = List.of("id", "student", "seat", "format", "rank", "cost", "students",
			"parts", "level", "placed", "wish", "x", "", "\\n", "a~b/c");

	/** The file spoilt in one of these ways, the same for the same random numbers. */
	byte[] spoil(byte[] file, Random random) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(new String(file, StandardCharsets.UTF_8));
		while (matcher.find()) {
			tokens.add(matcher.group());
		}
		return spoil(tokens, random).getBytes(StandardCharsets.UTF_8);
	}

	String spoil(List<String> tokens, Random random) {
		return String.join("", tokens);
	}

	private static int randomly(List<String> tokens, Random random, String pattern) {
		List<Integer> fitting = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).matches(pattern)) {
				fitting.add(i);
			}
		}
		return pick(random, fitting);
	}

	private static <T> T pick(Random random, List<T> items) {
		return items.get(random.nextInt(items.size()));
	}

}
