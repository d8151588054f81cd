package no.praksisplass.matching.file;

import java.io.OutputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

import no.praksisplass.matching.engine.model.Bottleneck;
import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Gain;
import no.praksisplass.matching.engine.model.Gap;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Potential;
import no.praksisplass.matching.engine.model.Ranks;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Unplaced;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a result file, format {@code praksisplass-result/1}: the same bytes for the same
 * result.
 */
public final class ResultWriter {

	private final JsonGenerator json;

	private ResultWriter(JsonGenerator json) {
		this.json = json;
	}

	/**
	 * Writes a result.
	 * @param file the result and the hash of its problem file
	 * @param out where to; flushed, not closed
	 */
	public static void write(ResultFile file, OutputStream out) {
		try (JsonGenerator json = JsonOutput.generator(out)) {
			new ResultWriter(json).result(file.problemSha256(), file.result());
		}
	}

	private void result(String problemSha256, Result result) {
		this.json.writeStartObject();
		this.json.writeStringProperty("format", ResultReader.FORMAT);
		this.json.writeStringProperty("problem", problemSha256);
		this.json.writeStringProperty("rule", result.rule().code());
		this.json.writeStringProperty("fairness", result.fairness().code());
		JsonOutput.texts(this.json, "criteria", result.criteria().stream().map(Criterion::code).toList());
		this.json.writeBooleanProperty("guarantee", result.guarantee());
		this.json.writeBooleanProperty("optimal", result.optimal());
		array("gap", result.gap(), this::gap);
		objective(result.objective());
		ranks(result.ranks());
		array("placements", result.placements(), this::placement);
		array("unplaced", result.unplaced(), this::unplaced);
		array("explanations", result.explanations(), this::explanation);
		array("bottlenecks", result.bottlenecks(), this::bottleneck);
		array("gains", result.gains(), this::gain);
		result.certificate().ifPresent(this::certificate);
		this.json.writeEndObject();
	}

	private <T> void array(String name, List<T> elements, Consumer<T> writer) {
		this.json.writeArrayPropertyStart(name);
		for (T element : elements) {
			this.json.writeStartObject();
			writer.accept(element);
			this.json.writeEndObject();
		}
		this.json.writeEndArray();
	}

	private void gap(Gap gap) {
		this.json.writeNumberProperty("level", gap.level());
		this.json.writeNumberProperty("bound", gap.bound());
	}

	private void objective(Objective objective) {
		this.json.writeObjectPropertyStart("objective");
		sums(objective.placed(), objective.wish());
		this.json.writeNumberProperty("change", objective.change());
		this.json.writeNumberProperty("distance", objective.distance());
		this.json.writeNumberProperty("crowding", objective.crowding());
		this.json.writeNumberProperty("preference", objective.preference());
		this.json.writeNumberProperty("cost", objective.cost());
		this.json.writeNumberProperty("lottery", objective.lottery());
		this.json.writeEndObject();
	}

	private void sums(List<Long> placed, List<List<Long>> wish) {
		this.json.writeName("placed");
		JsonOutput.numbers(this.json, placed);
		this.json.writeArrayPropertyStart("wish");
		wish.forEach((numbers) -> JsonOutput.numbers(this.json, numbers));
		this.json.writeEndArray();
	}

	private void ranks(Ranks ranks) {
		this.json.writeObjectPropertyStart("ranks");
		ranks.byRank().forEach((rank, count) -> this.json.writeNumberProperty(rank.toString(), count));
		this.json.writeNumberProperty("none", ranks.none());
		this.json.writeEndObject();
	}

	private void placement(Placement placement) {
		this.json.writeStringProperty("student", placement.student());
		this.json.writeStringProperty("seat", placement.seat());
	}

	private void unplaced(Unplaced unplaced) {
		this.json.writeStringProperty("student", unplaced.student());
		this.json.writeStringProperty("reason", unplaced.reason().name());
	}

	private void explanation(Explanation explanation) {
		this.json.writeStringProperty("student", explanation.student());
		this.json.writeStringProperty("seat", explanation.seat());
		this.json.writeStringProperty("reason", explanation.reason().name());
		this.json.writeObjectPropertyStart("facts");
		new TreeMap<>(explanation.facts()).forEach(this.json::writeNumberProperty);
		this.json.writeEndObject();
	}

	private void bottleneck(Bottleneck bottleneck) {
		JsonOutput.texts(this.json, "students", bottleneck.students());
		JsonOutput.texts(this.json, "seats", bottleneck.seats());
		JsonOutput.texts(this.json, "limits", bottleneck.limits());
		this.json.writeNumberProperty("short", bottleneck.shortBy());
	}

	private void gain(Gain gain) {
		this.json.writeStringProperty("id", gain.id());
		sums(gain.placed(), gain.wish());
	}

	private void certificate(Certificate certificate) {
		this.json.writeObjectPropertyStart("certificate");
		potentials("students", certificate.students());
		potentials("seats", certificate.seats());
		potentials("limits", certificate.limits());
		this.json.writeEndObject();
	}

	private void potentials(String name, List<Potential> potentials) {
		this.json.writeObjectPropertyStart(name);
		potentials.forEach((potential) -> {
			this.json.writeName(potential.id());
			JsonOutput.numbers(this.json, potential.values());
		});
		this.json.writeEndObject();
	}

}
