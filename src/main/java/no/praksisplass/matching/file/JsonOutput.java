package no.praksisplass.matching.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What both writers need. */
final class JsonOutput {

	private static final JsonFactory FACTORY = new JsonFactory();

	private JsonOutput() {
	}

	/** A generator that flushes, but does not close, the stream. */
	static JsonGenerator generator(OutputStream out) {
		return FACTORY.createGenerator(ObjectWriteContext.empty(), new FilterOutputStream(out) {
			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				this.out.write(bytes, offset, length);
			}

			@Override
			public void close() throws IOException {
				flush();
			}
		});
	}

	static void texts(JsonGenerator json, String name, List<String> texts) {
		json.writeName(name);
		texts(json, texts);
	}

	static void texts(JsonGenerator json, List<String> texts) {
		json.writeStartArray();
		texts.forEach(json::writeString);
		json.writeEndArray();
	}

	static void numbers(JsonGenerator json, List<Long> numbers) {
		json.writeStartArray();
		numbers.forEach(json::writeNumber);
		json.writeEndArray();
	}

}
