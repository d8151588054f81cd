package no.praksisplass.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import no.praksisplass.history.domain.HistoryKind;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing slips past the trail because somebody forgot it: of every table and of every
 * column it is decided whether it gets in.
 */
@IntegrationTest
class HistoryTablesTests {

	/** What nobody may ever find in the trail, whatever else is decided. */
	private static final Set<String> NEVER = Set.of("note", "reason", "end_reason", "reopen_reason", "complaint",
			"markdown", "case_reference", "early_turn", "seed", "protected_address", "token_hash", "password_hash");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManagerFactory entities;

	@Autowired
	private MessageSource messages;

	@Test
	void everyTableIsWatchedOrLeftOutWithAReason() throws IOException {
		Set<String> decided = new TreeSet<>(watched().keySet());
		List<String> leftOut = Files.readAllLines(Path.of("src/test/resources/tables-without-history.csv"))
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(";", 2))
			.peek((parts) -> assertThat(parts[1]).as(parts[0]).isNotBlank())
			.map((parts) -> parts[0])
			.toList();
		assertThat(decided).as("watched and left out").doesNotContainAnyElementsOf(leftOut);
		decided.addAll(leftOut);
		Set<String> tables = new TreeSet<>(
				this.jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
					.query(String.class)
					.list());
		assertThat(decided).isEqualTo(tables).containsAll(entityTables());
	}

	@Test
	void ofEveryColumnOfAWatchedTableItIsDecidedOnceHowItIsKept() {
		watched().forEach((table, kept) -> {
			List<String> given = kept.stream().flatMap(List::stream).toList();
			assertThat(given).as(table).doesNotHaveDuplicates();
			assertThat(given).as(table)
				.containsExactlyInAnyOrderElementsOf(this.jdbc
					.sql("SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() "
							+ "AND table_name = :table")
					.param("table", table)
					.query(String.class)
					.list());
			assertThat(kept.get(0)).as(table).doesNotContainAnyElementsOf(NEVER);
		});
	}

	@Test
	void everyTableAndColumnHasANameInEachLanguage() {
		for (String language : List.of("nb", "nn", "en")) {
			Locale locale = Locale.forLanguageTag(language);
			watched().forEach((table, kept) -> {
				assertThat(text("history.thing." + table, locale)).as(table).isNotNull();
				List<String> told = new ArrayList<>(kept.get(0));
				told.addAll(kept.get(1));
				told.removeAll(Set.of("university_id", "wish_list_id", "availability_id", "hearing_id", "item_id",
						"proposal_id", "account_id", "person_id", "placement_id", "run_id"));
				assertThat(told)
					.allSatisfy((column) -> assertThat(text("history.field." + column, locale)).as(column).isNotNull());
			});
		}
	}

	@Test
	void everyWatchedTableCanBeSearchedFor() {
		Set<String> searched = Arrays.stream(HistoryKind.values())
			.flatMap((kind) -> kind.things().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		searched.remove("run_files");
		assertThat(searched).isEqualTo(watched().keySet());
	}

	/** By table the columns that are shown, hidden and silent. */
	private Map<String, List<List<String>>> watched() {
		Map<String, List<List<String>>> watched = new TreeMap<>();
		this.jdbc.sql("""
				SELECT tgrelid::regclass::text, encode(tgargs, 'escape') FROM pg_trigger
				WHERE tgname = 'history_created' AND tgenabled = 'O'
				""")
			.query((row, number) -> watched.put(row.getString(1),
					Arrays.stream(row.getString(2).split("\\\\000", -1))
						.limit(3)
						.map(HistoryTablesTests::names)
						.toList()))
			.list();
		assertThat(watched).hasSizeGreaterThan(30);
		return watched;
	}

	private Set<String> entityTables() {
		return this.entities.getMetamodel()
			.getEntities()
			.stream()
			.map((entity) -> entity.getJavaType().getAnnotation(Table.class))
			.filter(Objects::nonNull)
			.map(Table::name)
			.collect(Collectors.toSet());
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, null, locale);
	}

	private static List<String> names(String list) {
		return list.isEmpty() ? List.of() : List.of(list.split(","));
	}

}
