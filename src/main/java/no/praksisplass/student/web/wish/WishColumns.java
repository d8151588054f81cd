package no.praksisplass.student.web.wish;

import java.util.List;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.shared.Channel;

/** The columns of wishes in files: a wish a row. */
final class WishColumns {

	static final ImportColumn ROUND = ImportColumn.required("round", CellType.TEXT, "Vår 2027", "fordelingsrunde",
			"runde");

	static final ImportColumn NUMBER = ImportColumn.required("studentNumber", CellType.TEXT, "223344", "studentnr",
			"studentnummer", "student number");

	static final ImportColumn NAME = ImportColumn.readOnly("name", CellType.TEXT, "Kari Nordmann", "navn", "student");

	static final ImportColumn RANK = ImportColumn.required("rank", CellType.WHOLE, "1", "prioritet", "nr", "ønske",
			"ønske nr", "rekkefølge");

	static final ImportColumn PRACTICE_ID = optional("practiceId", CellType.TEXT, "", "praksissted-id", "practice id");

	static final ImportColumn PRACTICE = optional("practice", CellType.TEXT, "Fjord legekontor", "legekontor", "kontor",
			"praksissted", "office");

	static final ImportColumn MUNICIPALITY = optional("municipality", CellType.CODE, "", "kommune", "kommunenr",
			"kommunenummer");

	static final ImportColumn COUNTY = optional("county", CellType.TEXT, "", "fylke", "fylkesnr", "fylkesnummer");

	static final ImportColumn PERIOD = optional("period", CellType.TEXT, "", "praksisperiode", "periode");

	static final ImportColumn COMPLETED = optional("completed", CellType.YES_NO, "false", "lagt til");

	static final ImportColumn CHANNEL = optional("channel", CellType.choice(Channel.class), "EMAIL", "kanal");

	static final ImportColumn RECEIVED = optional("received", CellType.MOMENT, "2026-11-02T09:30", "mottatt");

	static final ImportColumn DELIVERED = ImportColumn.readOnly("deliveredAt", CellType.MOMENT, "2026-11-02T09:30");

	static final ImportColumn DROPPED = ImportColumn.reported("dropped", CellType.TEXT);

	/** All of them; what is dropped is told in dry runs only. */
	static final List<ImportColumn> ALL = List.of(ROUND, NUMBER, NAME, RANK, PRACTICE_ID, PRACTICE, MUNICIPALITY,
			COUNTY, PERIOD, COMPLETED, CHANNEL, RECEIVED, DELIVERED, DROPPED);

	private WishColumns() {
	}

	private static ImportColumn optional(String key, CellType type, String example, String... synonyms) {
		return ImportColumn.optional(key, type, example, synonyms);
	}

}
