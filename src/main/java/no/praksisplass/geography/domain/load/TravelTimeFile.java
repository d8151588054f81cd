package no.praksisplass.geography.domain.load;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import no.praksisplass.geography.FileProblem;
import no.praksisplass.geography.KnownTravel;

/** Reads a file of travel times and checks it against the municipalities. */
final class TravelTimeFile {

	/**
	 * Up to four digits: a week has 10 080 minutes, and no journey in Norway takes one.
	 */
	private static final Pattern MINUTES = Pattern.compile("[0-9]{1,4}");

	private static final Set<String> TRUE_OR_FALSE = Set.of("true", "false");

	private final Set<String> municipalities;

	private final Problems problems = new Problems();

	private final Map<String, Integer> seen = new HashMap<>();

	private final List<KnownTravel> rows = new ArrayList<>();

	private TravelTimeFile(Set<String> municipalities) {
		this.municipalities = municipalities;
	}

	/**
	 * @param municipalities the municipality numbers there are
	 * @throws no.praksisplass.geography.InvalidFileException if anything is wrong
	 */
	static List<KnownTravel> read(InputStream file, Set<String> municipalities) {
		TravelTimeFile parser = new TravelTimeFile(municipalities);
		SemicolonFile.read(file, parser.problems, "from", "to", "minutes", "ferry").forEach(parser::row);
		parser.problems.refuseIfAny();
		return parser.rows;
	}

	/** What is wrong with a line by itself. */
	static List<FileProblem> problems(SemicolonFile.Line line, Set<String> municipalities) {
		TravelTimeFile parser = new TravelTimeFile(municipalities);
		parser.row(line);
		return parser.problems.list();
	}

	private void row(SemicolonFile.Line line) {
		String from = line.field(0);
		String to = line.field(1);
		String minutes = line.field(2);
		String ferry = line.field(3);
		if (isRight(line, from, to, minutes, ferry)) {
			this.rows.add(new KnownTravel(from, to, Integer.parseInt(minutes), Boolean.parseBoolean(ferry)));
		}
	}

	@SuppressWarnings("ShortCircuitBoolean") // every fault of the line is told, not just
												// the first
	private boolean isRight(SemicolonFile.Line line, String from, String to, String minutes, String ferry) {
		Integer before = this.seen.putIfAbsent(from + " " + to, line.number());
		boolean right = check(line, before == null, "geography.file.repeated", from + "–" + to, String.valueOf(before));
		right &= check(line, this.municipalities.contains(from), "geography.file.municipality", from);
		right &= check(line, this.municipalities.contains(to), "geography.file.municipality", to);
		right &= check(line, MINUTES.matcher(minutes).matches(), "geography.file.minutes", minutes);
		return right & check(line, TRUE_OR_FALSE.contains(ferry), "geography.file.ferry", ferry);
	}

	private boolean check(SemicolonFile.Line line, boolean right, String messageKey, Object... arguments) {
		if (!right) {
			this.problems.add(line.number(), messageKey, arguments);
		}
		return right;
	}

}
