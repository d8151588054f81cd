package no.praksisplass.matching.file;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import no.praksisplass.matching.engine.model.Bottleneck;
import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Gain;
import no.praksisplass.matching.engine.model.Gap;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Potential;
import no.praksisplass.matching.engine.model.Ranks;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.Unplaced;

/**
 * Reads a result file, format {@code praksisplass-result/1}. Whether what it says is true
 * is for the verifier to tell.
 */
public final class ResultReader {

	/** The format's name and version. */
	public static final String FORMAT = "praksisplass-result/1";

	private static final Fields RESULT = new Fields(13, "format", "problem", "rule", "fairness", "criteria",
			"guarantee", "optimal", "gap", "objective", "ranks", "placements", "unplaced", "bottlenecks",
			"explanations", "gains", "certificate");

	private static final Fields OBJECTIVE = new Fields(8, "placed", "wish", "change", "distance", "crowding",
			"preference", "cost", "lottery");

	private static final Fields GAP = new Fields(2, "level", "bound");

	private static final Fields PLACEMENT = new Fields(2, "student", "seat");

	private static final Fields UNPLACED = new Fields(2, "student", "reason");

	private static final Fields EXPLANATION = new Fields(4, "student", "seat", "reason", "facts");

	private static final Fields BOTTLENECK = new Fields(4, "students", "seats", "limits", "short");

	private static final Fields GAIN = new Fields(3, "id", "placed", "wish");

	private static final Fields CERTIFICATE = new Fields(3, "students", "seats", "limits");

	private final JsonCursor json;

	/** The values of the object that is read, by field name. */
	private final Values result = new Values();

	private ResultReader(JsonCursor json) {
		this.json = json;
	}

	/**
	 * Reads a result.
	 * @param in the file's bytes; not closed
	 * @return the result and the hash it names
	 * @throws FileFormatException if they are no result
	 */
	public static ResultFile read(InputStream in) {
		try (JsonCursor json = new JsonCursor(new UnclosedInput(in))) {
			ResultReader reader = new ResultReader(json);
			json.document(reader::object);
			return reader.file();
		}
	}

	private void object() {
		read(this.result, RESULT, (field) -> switch (field) {
			case "format" -> this.json.word(new String[] { FORMAT }, Function.identity());
			case "problem" -> this.json.text();
			case "rule" -> this.json.word(Rule.values(), Rule::code);
			case "fairness" -> this.json.word(Fairness.values(), Fairness::code);
			case "criteria" -> this.json.list(() -> this.json.word(Criterion.values(), Criterion::code));
			case "guarantee", "optimal" -> this.json.truth();
			case "gap" -> this.json.list(this::gap);
			case "objective" -> objective();
			case "ranks" -> ranks();
			case "placements" -> this.json.list(this::placement);
			case "unplaced" -> this.json.list(this::unplaced);
			case "explanations" -> this.json.list(this::explanation);
			case "bottlenecks" -> this.json.list(this::bottleneck);
			case "gains" -> this.json.list(this::gain);
			default -> certificate();
		});
	}

	private ResultFile file() {
		Values values = this.result;
		return new ResultFile(values.get("problem"),
				new Result(values.get("rule"), values.get("fairness"), values.get("criteria"), values.get("guarantee"),
						values.get("optimal"), values.get("gap"), values.get("objective"), values.get("ranks"),
						values.get("placements"), values.get("unplaced"), values.list("explanations"),
						values.get("bottlenecks"), values.list("gains"), values.find("certificate")));
	}

	private Gap gap() {
		Values values = read(new Values(), GAP,
				(field) -> field.equals("level") ? (Object) integer() : (Object) this.json.whole());
		return new Gap(values.get("level"), values.get("bound"));
	}

	private Objective objective() {
		Values values = read(new Values(), OBJECTIVE, (field) -> switch (field) {
			case "placed" -> numbers();
			case "wish" -> this.json.list(this::numbers);
			default -> this.json.whole();
		});
		return new Objective(values.get("placed"), values.get("wish"), values.get("change"), values.get("distance"),
				values.get("crowding"), values.get("preference"), values.get("cost"), values.get("lottery"));
	}

	private Ranks ranks() {
		TreeMap<Integer, Integer> counts = new TreeMap<>();
		int[] none = new int[1];
		this.json.byId((name) -> {
			int count = integer();
			if (name.equals("none")) {
				none[0] = count;
			}
			else if (!name.matches("[1-9][0-9]{0,3}") || counts.put(Integer.valueOf(name), count) != null) {
				throw this.json.error("this is no rank, or was given before");
			}
			return name;
		});
		return new Ranks(counts, none[0]);
	}

	private Placement placement() {
		Values values = read(new Values(), PLACEMENT, (field) -> this.json.text());
		return new Placement(values.get("student"), values.get("seat"));
	}

	private Unplaced unplaced() {
		Values values = read(new Values(), UNPLACED, (field) -> field.equals("student") ? this.json.text()
				: this.json.word(Unplaced.Reason.values(), Enum::name));
		return new Unplaced(values.get("student"), values.get("reason"));
	}

	private Explanation explanation() {
		Values values = read(new Values(), EXPLANATION, (field) -> switch (field) {
			case "reason" -> this.json.word(Explanation.Reason.values(), Enum::name);
			case "facts" -> facts();
			default -> this.json.text();
		});
		return new Explanation(values.get("student"), values.get("seat"), values.get("reason"), values.get("facts"));
	}

	private Map<String, Long> facts() {
		Map<String, Long> facts = new HashMap<>();
		this.json.byId((name) -> facts.put(name, this.json.whole()));
		return facts;
	}

	private Bottleneck bottleneck() {
		Values values = read(new Values(), BOTTLENECK,
				(field) -> field.equals("short") ? integer() : this.json.texts());
		return new Bottleneck(values.get("students"), values.get("seats"), values.get("limits"), values.get("short"));
	}

	private Gain gain() {
		Values values = read(new Values(), GAIN, (field) -> switch (field) {
			case "id" -> this.json.text();
			case "placed" -> numbers();
			default -> this.json.list(this::numbers);
		});
		return new Gain(values.get("id"), values.get("placed"), values.get("wish"));
	}

	private Certificate certificate() {
		Values values = read(new Values(), CERTIFICATE,
				(field) -> this.json.byId((id) -> new Potential(id, numbers())));
		return new Certificate(values.get("students"), values.get("seats"), values.get("limits"));
	}

	private List<Long> numbers() {
		return this.json.list(this.json::whole);
	}

	private int integer() {
		long number = this.json.whole();
		if (number < 0 || number > Integer.MAX_VALUE) {
			throw this.json.error("out of range");
		}
		return (int) number;
	}

	private Values read(Values values, Fields fields, Function<String, Object> value) {
		this.json.object(fields, (field) -> values.put(fields.name(field), value.apply(fields.name(field))));
		return values;
	}

	/** Values of an object by field name, each of the type that its field has. */
	private static final class Values {

		private final Map<String, Object> byField = new HashMap<>();

		void put(String field, Object value) {
			this.byField.put(field, value);
		}

		@SuppressWarnings("TypeParameterUnusedInFormals")
		<T> T get(String field) {
			return this.<T>find(field).orElseThrow();
		}

		<T> List<T> list(String field) {
			return this.<List<T>>find(field).orElse(List.of());
		}

		@SuppressWarnings({ "unchecked", "TypeParameterUnusedInFormals" })
		<T> Optional<T> find(String field) {
			return Optional.ofNullable((T) this.byField.get(field));
		}

	}

}
