package no.praksisplass.matching.file;

import java.io.OutputStream;
import java.util.List;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.Settings;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a problem file, format {@code praksisplass-problem/1}: the same bytes for the
 * same problem.
 */
public final class ProblemWriter {

	private final Problem problem;

	private final JsonGenerator json;

	private ProblemWriter(Problem problem, JsonGenerator json) {
		this.problem = problem;
		this.json = json;
	}

	/**
	 * Writes a problem.
	 * @param problem the problem
	 * @param out where to; flushed, not closed
	 */
	public static void write(Problem problem, OutputStream out) {
		try (JsonGenerator json = JsonOutput.generator(out)) {
			new ProblemWriter(problem, json).problem();
		}
	}

	private void problem() {
		this.json.writeStartObject();
		this.json.writeStringProperty("format", ProblemReader.FORMAT);
		settings(this.problem.settings());
		students();
		seats();
		limits();
		candidates();
		pairs();
		groups();
		this.json.writeEndObject();
	}

	private void settings(Settings settings) {
		this.json.writeStringProperty("name", settings.name());
		this.json.writeStringProperty("seed", settings.seed());
		this.json.writeStringProperty("rule", settings.rule().code());
		this.json.writeStringProperty("fairness", settings.fairness().code());
		if (!settings.rankCosts().isEmpty()) {
			this.json.writeArrayPropertyStart("rankCosts");
			settings.rankCosts().forEach(this.json::writeNumber);
			this.json.writeEndArray();
		}
		this.json.writeNumberProperty("unwishedRank", settings.unwishedRank());
		JsonOutput.texts(this.json, "criteria", settings.criteria().stream().map(Criterion::code).toList());
		if (settings.rule() == Rule.PICK_NUMBER || settings.guarantee()) {
			this.json.writeBooleanProperty("guarantee", settings.guarantee());
		}
		settings.budget().ifPresent((budget) -> this.json.writeNumberProperty("budget", budget));
	}

	private void students() {
		this.json.writeArrayPropertyStart("students");
		for (int student = 0; student < this.problem.studentCount(); student++) {
			this.json.writeStartObject();
			this.json.writeStringProperty("id", this.problem.studentId(student));
			this.json.writeNumberProperty("priority", this.problem.priority(student));
			if (this.problem.pickNumber(student) != Problem.NONE) {
				this.json.writeNumberProperty("pickNumber", this.problem.pickNumber(student));
			}
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
	}

	private void seats() {
		this.json.writeArrayPropertyStart("seats");
		for (int seat = 0; seat < this.problem.seatCount(); seat++) {
			this.json.writeStartObject();
			this.json.writeStringProperty("id", this.problem.seatId(seat));
			this.json.writeNumberProperty("capacity", this.problem.capacity(seat));
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
	}

	private void limits() {
		this.json.writeArrayPropertyStart("limits");
		for (int limit = 0; limit < this.problem.limitCount(); limit++) {
			this.json.writeStartObject();
			this.json.writeStringProperty("id", this.problem.limitId(limit));
			this.json.writeNumberProperty("max", this.problem.limitMax(limit));
			this.json.writeArrayPropertyStart("seats");
			for (int position = 0; position < this.problem.limitSize(limit); position++) {
				this.json.writeString(this.problem.seatId(this.problem.limitSeat(limit, position)));
			}
			this.json.writeEndArray();
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
	}

	private void candidates() {
		this.json.writeArrayPropertyStart("candidates");
		for (int student = 0; student < this.problem.studentCount(); student++) {
			for (int candidate = this.problem.firstCandidate(student); candidate < this.problem
				.firstCandidate(student + 1); candidate++) {
				candidate(student, candidate);
			}
		}
		this.json.writeEndArray();
	}

	private void candidate(int student, int candidate) {
		this.json.writeStartObject();
		this.json.writeStringProperty("student", this.problem.studentId(student));
		this.json.writeStringProperty("seat", this.problem.seatId(this.problem.candidateSeat(candidate)));
		if (this.problem.rank(candidate) != Problem.NONE) {
			this.json.writeNumberProperty("rank", this.problem.rank(candidate));
		}
		this.json.writeNumberProperty("distance", this.problem.distance(candidate));
		this.json.writeNumberProperty("penalty", this.problem.penalty(candidate));
		this.json.writeNumberProperty("cost", this.problem.cost(candidate));
		this.json.writeEndObject();
	}

	private void pairs() {
		this.json.writeArrayPropertyStart("pins");
		for (int pin = 0; pin < this.problem.pinCount(); pin++) {
			int candidate = this.problem.pin(pin);
			pair(this.problem.candidateStudent(candidate), this.problem.seatId(this.problem.candidateSeat(candidate)));
		}
		this.json.writeEndArray();
		this.json.writeArrayPropertyStart("published");
		for (int published = 0; published < this.problem.publishedCount(); published++) {
			int seat = this.problem.publishedSeat(published);
			pair(this.problem.publishedStudent(published),
					(seat == Problem.GONE) ? goneSeat() : this.problem.seatId(seat));
		}
		this.json.writeEndArray();
	}

	/** A seat id that no seat has. */
	private String goneSeat() {
		String id = "gone";
		while (this.problem.findSeat(id) != Problem.NONE) {
			id += "-";
		}
		return id;
	}

	private void pair(int student, String seat) {
		this.json.writeStartObject();
		this.json.writeStringProperty("student", this.problem.studentId(student));
		this.json.writeStringProperty("seat", seat);
		this.json.writeEndObject();
	}

	private void groups() {
		if (!this.problem.together().isEmpty()) {
			this.json.writeArrayPropertyStart("together");
			this.problem.together().forEach((group) -> {
				this.json.writeStartObject();
				JsonOutput.texts(this.json, "students", group.students());
				textLists("seatGroups", group.seatGroups());
				this.json.writeEndObject();
			});
			this.json.writeEndArray();
		}
		if (!this.problem.linked().isEmpty()) {
			this.json.writeArrayPropertyStart("linked");
			this.problem.linked().forEach((link) -> {
				this.json.writeStartObject();
				this.json.writeStringProperty("student", link.student());
				textLists("parts", link.parts());
				this.json.writeEndObject();
			});
			this.json.writeEndArray();
		}
	}

	private void textLists(String name, List<List<String>> lists) {
		this.json.writeArrayPropertyStart(name);
		lists.forEach((list) -> JsonOutput.texts(this.json, list));
		this.json.writeEndArray();
	}

}
