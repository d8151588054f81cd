package no.praksisplass.matching.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Linked;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;
import no.praksisplass.matching.engine.model.ProblemException;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.Together;
import no.praksisplass.shared.Sha256;

/** Reads a problem file, format {@code praksisplass-problem/1}, as a stream. */
public final class ProblemReader {

	/** The format's name and version. */
	public static final String FORMAT = "praksisplass-problem/1";

	private static final Fields PROBLEM = new Fields(4, "format", "students", "seats", "candidates", "name", "seed",
			"rule", "fairness", "rankCosts", "unwishedRank", "criteria", "guarantee", "limits", "pins", "published",
			"together", "linked", "budget");

	private static final Fields STUDENT = new Fields(1, "id", "priority", "pickNumber");

	private static final Fields SEAT = new Fields(2, "id", "capacity");

	private static final Fields LIMIT = new Fields(3, "id", "max", "seats");

	private static final Fields CANDIDATE = new Fields(2, "student", "seat", "rank", "distance", "penalty", "cost");

	private static final Fields PAIR = new Fields(2, "student", "seat");

	private static final Fields TOGETHER = new Fields(2, "students", "seatGroups");

	private static final Fields LINKED = new Fields(2, "student", "parts");

	private static final int ABSENT = -1;

	private final ProblemBuilder builder = Problem.builder();

	private final JsonCursor json;

	private ProblemReader(JsonCursor json) {
		this.json = json;
	}

	/**
	 * Reads a problem.
	 * @param in the file's bytes; read to the end, not closed
	 * @return the problem
	 * @throws IOException if the bytes cannot be read
	 * @throws FileFormatException if they are no problem
	 */
	public static ProblemFile read(InputStream in) throws IOException {
		return read(in, Optional.empty(), Optional.empty());
	}

	/**
	 * Reads a problem, with another rule or fairness than the file names.
	 * @param in the file's bytes; read to the end, not closed
	 * @param rule the rule that takes the place of the file's
	 * @param fairness the fairness that takes the place of the file's
	 * @return the problem
	 * @throws IOException if the bytes cannot be read
	 * @throws FileFormatException if they are no problem
	 */
	public static ProblemFile read(InputStream in, Optional<Rule> rule, Optional<Fairness> fairness)
			throws IOException {
		DigestInputStream digest = new DigestInputStream(in, Sha256.digest());
		try (JsonCursor json = new JsonCursor(new UnclosedInput(digest))) {
			ProblemReader reader = new ProblemReader(json);
			json.document(reader::problem);
			rule.ifPresent(reader.builder::rule);
			fairness.ifPresent(reader.builder::fairness);
			digest.transferTo(OutputStream.nullOutputStream());
			return new ProblemFile(reader.builder.build(), Sha256.hex(digest.getMessageDigest().digest()));
		}
		catch (ProblemException ex) {
			throw new FileFormatException("", String.valueOf(ex.getMessage()));
		}
	}

	private void problem() {
		this.json.object(PROBLEM, (field) -> {
			switch (PROBLEM.name(field)) {
				case "format" -> format();
				case "students" -> this.json.array(this::student);
				case "seats" -> this.json.array(this::seat);
				case "candidates" -> this.json.array(this::candidate);
				case "limits" -> this.json.array(this::limit);
				case "pins" -> this.json.array(() -> pair(this.builder::addPin));
				case "published" -> this.json.array(() -> pair(this.builder::addPublished));
				case "together" -> this.json.array(this::together);
				case "linked" -> this.json.array(this::linked);
				default -> setting(PROBLEM.name(field));
			}
		});
	}

	private void setting(String field) {
		switch (field) {
			case "name" -> this.builder.name(this.json.text());
			case "seed" -> this.builder.seed(this.json.text());
			case "rule" -> this.builder.rule(this.json.word(Rule.values(), Rule::code));
			case "fairness" -> this.builder.fairness(this.json.word(Fairness.values(), Fairness::code));
			case "rankCosts" -> this.builder.rankCosts(this.json.list(this.json::whole));
			case "unwishedRank" -> this.builder.unwishedRank(this.json.whole());
			case "criteria" ->
				this.builder.criteria(this.json.list(() -> this.json.word(Criterion.values(), Criterion::code)));
			case "guarantee" -> this.builder.guarantee(this.json.truth());
			case "budget" -> this.builder.budget(this.json.whole());
			default -> throw this.json.error("there is no such field here");
		}
	}

	private void format() {
		this.json.word(new String[] { FORMAT }, Function.identity());
	}

	private void student() {
		String[] id = new String[1];
		long[] numbers = { 0, ABSENT };
		boolean[] hasPickNumber = new boolean[1];
		this.json.object(STUDENT, (field) -> {
			if (field == 0) {
				id[0] = this.json.text();
			}
			else {
				numbers[field - 1] = this.json.whole();
				hasPickNumber[0] |= field == 2;
			}
		});
		if (hasPickNumber[0]) {
			this.builder.addStudent(id[0], numbers[0], numbers[1]);
		}
		else {
			this.builder.addStudent(id[0], numbers[0]);
		}
	}

	private void seat() {
		String[] id = new String[1];
		long[] capacity = new long[1];
		this.json.object(SEAT, (field) -> {
			if (field == 0) {
				id[0] = this.json.text();
			}
			else {
				capacity[0] = this.json.whole();
			}
		});
		this.builder.addSeat(id[0], capacity[0]);
	}

	private void limit() {
		String[] id = new String[1];
		long[] max = new long[1];
		List<List<String>> seats = new ArrayList<>(1);
		this.json.object(LIMIT, (field) -> {
			switch (field) {
				case 0 -> id[0] = this.json.text();
				case 1 -> max[0] = this.json.whole();
				default -> seats.add(this.json.texts());
			}
		});
		this.builder.addLimit(id[0], max[0], seats.get(0));
	}

	private void candidate() {
		String[] ids = new String[2];
		long[] numbers = new long[4];
		boolean[] wished = new boolean[1];
		this.json.object(CANDIDATE, (field) -> {
			if (field < 2) {
				ids[field] = this.json.text();
			}
			else {
				numbers[field - 2] = this.json.whole();
				wished[0] |= field == 2;
			}
		});
		if (wished[0]) {
			this.builder.addCandidate(ids[0], ids[1], numbers[0], numbers[1], numbers[2], numbers[3]);
		}
		else {
			this.builder.addUnwished(ids[0], ids[1], numbers[1], numbers[2], numbers[3]);
		}
	}

	private void pair(BiConsumer<String, String> add) {
		String[] ids = new String[2];
		this.json.object(PAIR, (field) -> ids[field] = this.json.text());
		add.accept(ids[0], ids[1]);
	}

	private void together() {
		List<List<String>> students = new ArrayList<>(1);
		List<List<List<String>>> groups = new ArrayList<>(1);
		this.json.object(TOGETHER, (field) -> {
			if (field == 0) {
				students.add(this.json.texts());
			}
			else {
				groups.add(this.json.list(this.json::texts));
			}
		});
		this.builder.addTogether(new Together(students.get(0), groups.get(0)));
	}

	private void linked() {
		String[] student = new String[1];
		List<List<List<String>>> parts = new ArrayList<>(1);
		this.json.object(LINKED, (field) -> {
			if (field == 0) {
				student[0] = this.json.text();
			}
			else {
				parts.add(this.json.list(this.json::texts));
			}
		});
		this.builder.addLinked(new Linked(student[0], parts.get(0)));
	}

}
