package no.praksisplass.matching.domain.repair;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.TypedId;

/**
 * What can be named as fallen out of a round.
 *
 * @param supervisors supervisors with students, by name
 * @param practices practices with students, by name
 * @param students students with a place, by name
 * @param periods the periods of these placements, by date
 */
public record RepairChoices(List<Choice> supervisors, List<Choice> practices, List<Choice> students,
		List<Choice> periods) {

	public RepairChoices {
		supervisors = List.copyOf(supervisors);
		practices = List.copyOf(practices);
		students = List.copyOf(students);
		periods = List.copyOf(periods);
	}

	static RepairChoices of(List<PlacementView> current, Directory directory) {
		return new RepairChoices(
				byName(current.stream()
					.map(PlacementView::supervisorId)
					.map((id) -> choice(id, directory.supervisor(id).name()))),
				byName(current.stream()
					.map(PlacementView::practiceId)
					.map((id) -> choice(id, directory.practice(id).name()))),
				byName(current.stream()
					.map(PlacementView::studentId)
					.map((id) -> choice(id, directory.student(id).name()))),
				current.stream()
					.sorted(Comparator.comparing((placement) -> placement.dates().from()))
					.map(PlacementView::periodId)
					.map((id) -> choice(id, directory.period(id).name()))
					.distinct()
					.toList());
	}

	private static Choice choice(TypedId id, String name) {
		return new Choice(id.toString(), name);
	}

	private static List<Choice> byName(Stream<Choice> choices) {
		Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
		return choices.distinct().sorted(Comparator.comparing(Choice::name, norwegian::compare)).toList();
	}

	/**
	 * Something to choose.
	 *
	 * @param id its id
	 * @param name its name
	 */
	public record Choice(String id, String name) {
	}

}
