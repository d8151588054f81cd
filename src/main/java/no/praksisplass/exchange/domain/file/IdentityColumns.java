package no.praksisplass.exchange.domain.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes national identity numbers out of a table before anything of it is kept: columns
 * that hold them, and single ones in other columns.
 */
public final class IdentityColumns {

	/** What stands where a single number stood. */
	static final String BLOTTED = "***********";

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

	private static final Set<String> HEADINGS = Set.of("fødselsnummer", "fodselsnummer", "fnr", "personnummer", "pnr",
			"dnummer", "dnr", "fødselsnr", "fodselsnr", "personnr", "personidentifikator", "nationalidentitynumber",
			"nationalid", "fødselsogpersonnummer");

	private IdentityColumns() {
	}

	/** The table without them, and what was taken out. */
	public static Cleaned clean(Table table) {
		List<Integer> dropped = IntStream.range(0, table.headings().size())
			.filter((i) -> isIdentity(table, i))
			.boxed()
			.toList();
		List<Integer> kept = IntStream.range(0, table.headings().size())
			.filter((i) -> !dropped.contains(i))
			.boxed()
			.toList();
		if (kept.isEmpty()) {
			throw RefusedFileException.of("exchange.file.identity-only");
		}
		List<Blot> blots = new ArrayList<>();
		List<Table.Row> rows = table.rows().stream().map((row) -> row(table, row, kept, blots)).toList();
		List<String> headings = kept.stream().map((i) -> blotted(table.headings().get(i))).toList();
		return new Cleaned(new Table(headings, rows),
				dropped.stream().map((i) -> blotted(table.headings().get(i))).toList(), blots);
	}

	/** The text without the numbers that stand in it, a file's name for instance. */
	public static String blotted(String text) {
		Matcher numbers = NationalIdentityNumber.IN_TEXT.matcher(text);
		return numbers.replaceAll((found) -> NationalIdentityNumber.is(found.group())
				? Matcher.quoteReplacement(BLOTTED) : Matcher.quoteReplacement(found.group()));
	}

	private static boolean isIdentity(Table table, int column) {
		String heading = NO_LETTER.matcher(table.headings().get(column).toLowerCase(Locale.ROOT)).replaceAll("");
		if (HEADINGS.contains(heading) || NationalIdentityNumber.is(table.headings().get(column))) {
			return true;
		}
		int filled = 0;
		int numbers = 0;
		for (Table.Row row : table.rows()) {
			String cell = row.cells().get(column);
			filled += cell.isEmpty() ? 0 : 1;
			numbers += (NationalIdentityNumber.is(cell) || NationalIdentityNumber.isWithoutZero(cell)) ? 1 : 0;
		}
		return numbers > 0 && numbers * 2 >= filled;
	}

	private static Table.Row row(Table table, Table.Row row, List<Integer> kept, List<Blot> blots) {
		List<String> cells = new ArrayList<>(kept.size());
		for (int column : kept) {
			String cell = row.cells().get(column);
			String clean = blotted(cell);
			if (!clean.equals(cell)) {
				blots.add(new Blot(row.number(), table.headings().get(column)));
			}
			cells.add(clean);
		}
		return new Table.Row(row.number(), cells);
	}

	/**
	 * A table without national identity numbers.
	 *
	 * @param table what is left
	 * @param dropped the headings of the columns that held them
	 * @param blots where single ones were blotted out
	 */
	public record Cleaned(Table table, List<String> dropped, List<Blot> blots) {
	}

	/**
	 * Where a number was blotted out.
	 *
	 * @param row the row's number
	 * @param column the heading
	 */
	public record Blot(int row, String column) {
	}

}
