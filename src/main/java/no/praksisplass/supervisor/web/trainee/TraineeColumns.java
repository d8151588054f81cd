package no.praksisplass.supervisor.web.trainee;

import java.util.List;
import java.util.stream.Stream;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.supervisor.TraineeKind;
import no.praksisplass.supervisor.web.SupervisorWords;

/** The columns of doctors in training in files. */
final class TraineeColumns {

	static final ImportColumn ID = ImportColumn.optional("id", CellType.TEXT, "");

	static final ImportColumn KIND = ImportColumn.required("kind", CellType.choice(TraineeKind.class), "LIS1", "type",
			"slag", "stilling");

	static final ImportColumn FROM = ImportColumn.required("startsOn", CellType.DAY, "2027-03-01", "fra", "fra dato",
			"start", "from");

	/** Those that fill in the form. */
	static final List<FormColumn<TraineeLine>> FORM = List.of(
			FormColumn.choice(KIND, "kind", TraineeKind.class, TraineeLine::getKind, TraineeLine::setKind),
			FormColumn.day(FROM, "startsOn", TraineeLine::getStartsOn, TraineeLine::setStartsOn),
			FormColumn.day(
					ImportColumn.required("endsOn", CellType.DAY, "2027-08-31", "til", "til dato", "slutt", "to"),
					"endsOn", TraineeLine::getEndsOn, TraineeLine::setEndsOn),
			FormColumn.flag(ImportColumn.optional("takesSeat", CellType.YES_NO, "true", "tar plass"), "takesSeat",
					TraineeLine::getTakesSeat, TraineeLine::setTakesSeat),
			FormColumn.flag(ImportColumn.optional("takesRoom", CellType.YES_NO, "true", "tar kontor", "tar rom"),
					"takesRoom", TraineeLine::getTakesRoom, TraineeLine::setTakesRoom));

	private TraineeColumns() {
	}

	/** Those, and the ones by which a row is found. */
	static List<FormColumn<TraineeLine>> all() {
		return Stream
			.concat(Stream.concat(Stream.of(ID), SupervisorWords.COLUMNS.stream())
				.map(FormColumn::<TraineeLine>reference), FORM.stream())
			.toList();
	}

}
