package no.praksisplass.geography.domain.load;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.FileProblem;
import no.praksisplass.geography.domain.PostalCodeRow;
import org.jspecify.annotations.Nullable;

/** Reads a file of postal codes and checks it against the municipalities. */
final class PostalCodeFile {

	private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

	/**
	 * Svalbard 21xx, Jan Mayen 22xx and the continental shelf 23xx are outside the
	 * municipalities.
	 */
	private static final Pattern NO_MUNICIPALITY = Pattern.compile("2[123][0-9]{2}");

	/**
	 * A postal code farther than this from the middle of its municipality is misplaced:
	 * the farthest real ones are some 60 km off, and swapped or mistyped degrees put them
	 * in another country.
	 */
	private static final double MISPLACED_METRES = 150_000;

	private final Map<String, Coordinate> municipalities;

	private final Problems problems = new Problems();

	private final Problems notes = new Problems();

	private final Map<String, Integer> seen = new HashMap<>();

	private final List<PostalCodeRow> rows = new ArrayList<>();

	private PostalCodeFile(Map<String, Coordinate> municipalities) {
		this.municipalities = municipalities;
	}

	/** The rows, and what was left out of some of them. */
	record Contents(List<PostalCodeRow> rows, List<FileProblem> notes) {

	}

	/**
	 * @param municipalities position by municipality number
	 * @throws no.praksisplass.geography.InvalidFileException if anything is wrong but a
	 * position
	 */
	static Contents read(InputStream file, Map<String, Coordinate> municipalities) {
		PostalCodeFile parser = new PostalCodeFile(municipalities);
		SemicolonFile.read(file, parser.problems, "postnummer", "poststed", "kommunenummer", "lat", "lon")
			.forEach(parser::row);
		parser.problems.refuseIfAny();
		return new Contents(parser.rows, parser.notes.list());
	}

	/** One line by itself: its row, or what is wrong with it. */
	static Contents one(SemicolonFile.Line line, Map<String, Coordinate> municipalities) {
		PostalCodeFile parser = new PostalCodeFile(municipalities);
		parser.row(line);
		List<FileProblem> problems = parser.problems.list();
		return problems.isEmpty() ? new Contents(parser.rows, List.of()) : new Contents(List.of(), problems);
	}

	private void row(SemicolonFile.Line line) {
		String code = line.field(0);
		Integer before = this.seen.putIfAbsent(code, line.number());
		String municipality = municipality(line);
		if (!FOUR_DIGITS.matcher(code).matches()) {
			this.problems.add(line.number(), "geography.file.postal-code", code);
		}
		else if (before != null) {
			this.problems.add(line.number(), "geography.file.repeated", code, before);
		}
		if (line.field(1).isEmpty()) {
			this.problems.add(line.number(), "geography.file.place");
		}
		this.rows.add(new PostalCodeRow(code, line.field(1), municipality, position(line, municipality)));
	}

	private @Nullable String municipality(SemicolonFile.Line line) {
		String number = line.field(2);
		if (this.municipalities.containsKey(number)) {
			return number;
		}
		if (!NO_MUNICIPALITY.matcher(number).matches()) {
			this.problems.add(line.number(), "geography.file.municipality", number);
		}
		return null;
	}

	private @Nullable Coordinate position(SemicolonFile.Line line, @Nullable String municipality) {
		String latitude = line.field(3);
		String longitude = line.field(4);
		if (latitude.isEmpty() && longitude.isEmpty()) {
			return null;
		}
		try {
			Coordinate position = new Coordinate(Double.parseDouble(latitude), Double.parseDouble(longitude));
			Coordinate middle = (municipality != null) ? this.municipalities.get(municipality) : null;
			if (middle == null || position.metresTo(middle) <= MISPLACED_METRES) {
				return position;
			}
			this.notes.add(line.number(), "geography.file.misplaced", line.field(0), latitude, longitude);
		}
		catch (IllegalArgumentException ex) {
			this.problems.add(line.number(), "geography.file.position", latitude, longitude);
		}
		return null;
	}

}
