package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import no.praksisplass.practice.Merging;
import no.praksisplass.practice.PracticeMerging;
import no.praksisplass.supervisor.SupervisorMerging;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No table is forgotten when two are merged: of every foreign key to practices and to
 * supervisors one feature sees to it, and the database refuses what comes too late.
 */
@IntegrationTest
class MergeReferencesTests {

	/** What stays as it was written, see the features that see to it. */
	private static final Set<String> FROZEN = Set.of("deactivation_proposal.practice_id",
			"deactivation_proposal.supervisor_id", "deactivation_proposal.into_practice_id",
			"deactivation_proposal.into_supervisor_id", "practice.merged_into_id", "supervisor.merged_into_id");

	/**
	 * A run that was under way stores what it worked out, and is marked as built on older
	 * data.
	 */
	private static final Set<String> LATE = Set.of("run_placement.practice_id", "run_placement.supervisor_id");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<PracticeMerging> practices;

	@Autowired
	private List<SupervisorMerging> supervisors;

	@Test
	void everyForeignKeyIsSeenToOnce() {
		assertThat(seenTo(this.practices)).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(keysTo("practice"));
		assertThat(seenTo(this.supervisors)).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(keysTo("supervisor"));
	}

	@Test
	void theDatabaseRefusesWhatComesTooLate() {
		Set<String> guarded = new TreeSet<>(this.jdbc
			.sql("""
					SELECT tgrelid::regclass || '.' || substring(tgname FROM '^merged_(.*)_created$') FROM pg_trigger
					WHERE tgname LIKE 'merged\\_%\\_created' AND tgenabled = 'O'
					INTERSECT SELECT tgrelid::regclass || '.' || substring(tgname FROM '^merged_(.*)_changed$') FROM pg_trigger
					WHERE tgname LIKE 'merged\\_%\\_changed' AND tgenabled = 'O'
					""")
			.query(String.class)
			.list());
		Set<String> wanted = new TreeSet<>(keysTo("practice"));
		wanted.addAll(keysTo("supervisor"));
		wanted.removeAll(FROZEN);
		wanted.removeAll(LATE);
		assertThat(guarded).isEqualTo(wanted);
	}

	private static List<String> seenTo(List<? extends Merging<?>> mergings) {
		return mergings.stream().flatMap((merging) -> merging.references().stream()).collect(Collectors.toList());
	}

	private List<String> keysTo(String register) {
		List<String> keys = this.jdbc.sql("""
				SELECT c.conrelid::regclass || '.' || a.attname FROM pg_constraint c
				JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
				WHERE c.contype = 'f' AND c.confrelid = CAST(:register AS regclass)
				""").param("register", register).query(String.class).list();
		assertThat(keys).hasSizeGreaterThan(8);
		return keys;
	}

}
