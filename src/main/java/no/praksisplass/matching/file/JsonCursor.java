package no.praksisplass.matching.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as a stream and strictly: every field is known and given once, numbers are
 * integer literals, and each error tells its place. The cursor always stands on the token
 * that is read next.
 */
final class JsonCursor implements AutoCloseable {

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(10_000).maxNameLength(1_000).build())
		.build();

	private final JsonParser parser;

	JsonCursor(InputStream in) {
		this.parser = FACTORY.createParser(ObjectReadContext.empty(), in);
	}

	/** Reads the one value of the file. */
	void document(Runnable value) {
		try {
			this.parser.nextToken();
			value.run();
			if (this.parser.nextToken() != null) {
				throw error("nothing may follow the end of the object");
			}
		}
		catch (JacksonException ex) {
			throw new FileFormatException(pointer(),
					"line " + this.parser.currentLocation().getLineNr() + ": " + ex.getOriginalMessage());
		}
	}

	/**
	 * Reads an object.
	 * @param fields the fields it may have
	 * @param field reads the value of a field, told by its position in {@code fields}
	 */
	void object(Fields fields, FieldReader field) {
		expect(JsonToken.START_OBJECT, "an object");
		long seen = 0;
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			int index = fields.indexOf(this.parser.currentName());
			if (index < 0) {
				throw error("there is no such field here");
			}
			if ((seen & (1L << index)) != 0) {
				throw error("this field was given before");
			}
			seen |= 1L << index;
			this.parser.nextToken();
			field.read(index);
		}
		int missing = fields.firstMissing(seen);
		if (missing >= 0) {
			throw error("the field \"" + fields.name(missing) + "\" is missing");
		}
	}

	/** Reads an object whose field names are ids. */
	<T> List<T> byId(Function<String, T> value) {
		expect(JsonToken.START_OBJECT, "an object");
		List<T> values = new ArrayList<>();
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = this.parser.currentName();
			this.parser.nextToken();
			values.add(value.apply(name));
		}
		return values;
	}

	/** Reads an array, element by element. */
	void array(Runnable element) {
		expect(JsonToken.START_ARRAY, "an array");
		while (this.parser.nextToken() != JsonToken.END_ARRAY) {
			element.run();
		}
	}

	/** Reads an array into a list. */
	<T> List<T> list(Supplier<T> element) {
		List<T> values = new ArrayList<>();
		array(() -> values.add(element.get()));
		return values;
	}

	/** Reads a text. */
	String text() {
		expect(JsonToken.VALUE_STRING, "a text");
		return this.parser.getString();
	}

	/** Reads a list of texts. */
	List<String> texts() {
		return list(this::text);
	}

	/** Reads a whole number. */
	long whole() {
		if (this.parser.currentToken() != JsonToken.VALUE_NUMBER_INT
				|| this.parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
			throw error("expected a whole number");
		}
		return this.parser.getLongValue();
	}

	/** Reads true or false. */
	boolean truth() {
		if (this.parser.currentToken() != JsonToken.VALUE_TRUE && this.parser.currentToken() != JsonToken.VALUE_FALSE) {
			throw error("expected true or false");
		}
		return this.parser.getBooleanValue();
	}

	/** Reads one of some words. */
	<T> T word(T[] values, Function<T, String> name) {
		String word = text();
		for (T value : values) {
			if (name.apply(value).equals(word)) {
				return value;
			}
		}
		throw error("\"" + word + "\" is not known here");
	}

	/** An error at the value that was read last. */
	FileFormatException error(String detail) {
		return new FileFormatException(pointer(), detail);
	}

	private void expect(JsonToken token, String what) {
		if (this.parser.currentToken() != token) {
			throw error("expected " + what);
		}
	}

	private String pointer() {
		return this.parser.streamReadContext().pathAsPointer().toString();
	}

	@Override
	public void close() {
		this.parser.close();
	}

	/** Reads the value of a field. */
	@FunctionalInterface
	interface FieldReader {

		/**
		 * Reads the value that the cursor stands on.
		 * @param field the position of the field's name
		 */
		void read(int field);

	}

}
