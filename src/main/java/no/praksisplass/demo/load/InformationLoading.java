package no.praksisplass.demo.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import no.praksisplass.demo.source.TextSource;
import no.praksisplass.placement.NewTodo;
import no.praksisplass.placement.TodoSetup;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.university.InformationAudience;
import no.praksisplass.university.InformationSetup;
import no.praksisplass.university.PeriodView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads what a university tells about its periods, and what its students have to see to;
 * some have seen to a part of it already.
 */
@Component
@Profile("demo")
class InformationLoading {

	private static final String LANGUAGE = "nb";

	private static final List<NewTodo> ITEMS = List.of(
			new NewTodo("Taushetserklæring: skriv under og lever den på kontoret første dag",
					"Teieerklæring: skriv under og lever ho på kontoret første dag",
					"Declaration of confidentiality: sign it and hand it in at the practice on the first day"),
			new NewTodo("Politiattest: søk i god tid, den er gyldig i tre måneder",
					"Politiattest: søk i god tid, han er gyldig i tre månader",
					"Certificate of good conduct: apply in good time, it is valid for three months"),
			new NewTodo("Reiseregning: lever den senest en måned etter siste dag",
					"Reiserekning: lever ho seinast ein månad etter siste dag",
					"Travel claim: hand it in no later than a month after the last day"));

	private final InformationSetup informations;

	private final TodoSetup todos;

	InformationLoading(InformationSetup informations, TodoSetup todos) {
		this.informations = informations;
		this.todos = todos;
	}

	void load(UniversityData data, Collection<Enrolled> students, Registrar registrar) {
		for (PeriodView period : data.periods()) {
			write(period.id(), InformationAudience.SUPERVISOR, registrar);
			write(period.id(), InformationAudience.STUDENT, registrar);
		}
		List<UUID> items = this.todos.bulkCreate(data.id(), ITEMS);
		List<StudentId> all = students.stream().map((student) -> student.said().id()).toList();
		tick(items.get(0), data, all, 2, registrar);
		tick(items.get(1), data, all, 3, registrar);
	}

	/** Every so manieth student has seen to an item. */
	private void tick(UUID item, UniversityData data, List<StudentId> students, int every, Registrar registrar) {
		List<StudentId> done = new ArrayList<>();
		for (int i = 0; i < students.size(); i += every) {
			done.add(students.get(i));
		}
		this.todos.bulkTick(item, data.round().id(), done, registrar.coordinator());
	}

	private void write(PeriodId period, InformationAudience audience, Registrar registrar) {
		this.informations.write(period, audience, LANGUAGE,
				TextSource.text("period-" + audience.name().toLowerCase(Locale.ROOT) + ".md"), registrar.coordinator());
	}

}
