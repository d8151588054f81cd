package no.praksisplass.geography.domain.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads a text file of records: UTF-8, fields between semicolons, a header that names the
 * columns, no quotes. Empty lines are skipped, spaces around a field are dropped.
 */
final class SemicolonFile {

	/**
	 * Every pair of 357 municipalities, and then some; keeps a wrong file from filling
	 * the memory.
	 */
	private static final int MOST_LINES = 200_000;

	private final List<String> columns;

	private final Problems problems;

	private SemicolonFile(List<String> columns, Problems problems) {
		this.columns = columns;
		this.problems = problems;
	}

	/**
	 * One record: the number of its line and its fields in the order of the required
	 * columns.
	 */
	record Line(int number, List<String> fields) {

		String field(int index) {
			return this.fields.get(index);
		}

	}

	/**
	 * The records, with the required columns only, in the order they are required in.
	 * Records of the wrong length are left out and told among the problems.
	 * @throws no.praksisplass.geography.InvalidFileException if the file as a whole
	 * cannot be read
	 */
	static List<Line> read(InputStream file, Problems problems, String... required) {
		BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
		try {
			SemicolonFile parser = new SemicolonFile(header(reader.readLine(), required), problems);
			return parser.records(reader, required);
		}
		catch (CharacterCodingException ex) {
			throw Problems.refusal(0, "geography.file.encoding");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> header(@Nullable String line, String... required) {
		String text = (line != null && line.startsWith("\uFEFF")) ? line.substring(1) : line;
		List<String> columns = (text != null) ? split(text.toLowerCase(Locale.ROOT)) : List.of();
		List<String> missing = Stream.of(required).filter(name -> !columns.contains(name)).toList();
		if (!missing.isEmpty()) {
			throw Problems.refusal(1, "geography.file.columns", String.join(", ", missing));
		}
		return columns;
	}

	private List<Line> records(BufferedReader reader, String... required) throws IOException {
		List<Integer> wanted = Stream.of(required).map(this.columns::indexOf).toList();
		List<Line> lines = new ArrayList<>();
		int number = 1;
		for (String text = reader.readLine(); text != null; text = reader.readLine()) {
			number++;
			if (number > MOST_LINES) {
				throw Problems.refusal(number, "geography.file.too-long", MOST_LINES);
			}
			if (!text.isBlank()) {
				record(number, text, wanted, lines);
			}
		}
		if (lines.isEmpty()) {
			this.problems.add(0, "geography.file.empty");
		}
		return lines;
	}

	private void record(int number, String text, List<Integer> wanted, List<Line> lines) {
		List<String> fields = split(text);
		if (fields.size() != this.columns.size()) {
			this.problems.add(number, "geography.file.length", fields.size(), this.columns.size());
		}
		else if (text.indexOf('"') >= 0 || text.indexOf('\u0000') >= 0) {
			this.problems.add(number, "geography.file.character");
		}
		else {
			lines.add(new Line(number, wanted.stream().map(fields::get).toList()));
		}
	}

	private static List<String> split(String text) {
		return Arrays.stream(text.split(";", -1)).map(String::strip).toList();
	}

}
