package no.praksisplass.report.domain.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * A quarter of a year as bars, one for each week. Lengths are units of the drawing.
 *
 * @param weeks the weeks
 * @param scale the highest figure of the whole year, at least 2
 */
public record CalendarQuarter(List<CalendarWeek> weeks, int scale) {

	/** The width of a week. */
	public static final int COLUMN = 24;

	/** Where bars stand. */
	public static final int GROUND = 84;

	private static final int HIGHEST = 66;

	private static final int WEEKS = 13;

	private static final int LEAST = 2;

	public CalendarQuarter {
		weeks = List.copyOf(weeks);
	}

	static List<CalendarQuarter> of(List<CalendarWeek> year) {
		int scale = Math.max(LEAST, year.stream().mapToInt(CalendarWeek::height).max().orElse(0));
		List<CalendarQuarter> quarters = new ArrayList<>();
		int first = 0;
		while (first < year.size()) {
			// The fifty-third week goes with the last quarter
			int end = (year.size() - first <= WEEKS + 1) ? year.size() : first + WEEKS;
			quarters.add(new CalendarQuarter(year.subList(first, end), scale));
			first = end;
		}
		return quarters;
	}

	/** The left edge of a week's bar. */
	public int x(int week) {
		return week * COLUMN + 2;
	}

	/** The middle of a week. */
	public int middle(int week) {
		return week * COLUMN + COLUMN / 2;
	}

	/** The upper edge of so many places. */
	public int y(int places) {
		return GROUND - height(places);
	}

	/** The height of so many places. */
	public int height(int places) {
		return places * HIGHEST / this.scale;
	}

	/** Where every place ends, for lines across. */
	public List<Integer> lines() {
		int step = Math.max(1, this.scale / 3);
		List<Integer> lines = new ArrayList<>();
		for (int places = step; places <= this.scale; places += step) {
			lines.add(places);
		}
		return lines;
	}

	/** The width of the drawing. */
	public int width() {
		return this.weeks.size() * COLUMN + COLUMN;
	}

	/** The first week's number. */
	public int first() {
		return this.weeks.get(0).number();
	}

	/** The last week's number. */
	public int last() {
		return this.weeks.get(this.weeks.size() - 1).number();
	}

}
