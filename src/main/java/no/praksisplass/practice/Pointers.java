package no.praksisplass.practice;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The columns of a feature that point to a shared register: counts their rows, and has
 * them point elsewhere. Names of tables and columns come from the code alone.
 */
public final class Pointers {

	private final JdbcClient jdbc;

	private final List<Pointer> pointers;

	public Pointers(JdbcClient jdbc, Pointer... pointers) {
		this.jdbc = jdbc;
		this.pointers = List.of(pointers);
	}

	/** Each as {@code table.column}. */
	public Set<String> references() {
		return this.pointers.stream().map(Pointer::reference).collect(Collectors.toSet());
	}

	/**
	 * How many rows point to one, of what is told, in one query.
	 * @param of the universities whose rows are counted
	 */
	public List<Held> held(UUID id, Set<UniversityId> of) {
		List<Pointer> told = this.pointers.stream().filter((pointer) -> !pointer.messageKey().isEmpty()).toList();
		if (told.isEmpty()) {
			return List.of();
		}
		List<Long> counted = this.jdbc
			.sql(told.stream().map(Pointer::counting).collect(Collectors.joining(" UNION ALL ")))
			.param("id", id)
			.param("of", of.stream().map(UniversityId::value).toArray(UUID[]::new))
			.query(Long.class)
			.list();
		return IntStream.range(0, told.size())
			.mapToObj((index) -> new Held(told.get(index).messageKey(), counted.get(index)))
			.toList();
	}

	/**
	 * Has all rows that point to one point to the other; who edits one of them is told.
	 */
	public void move(UUID away, UUID kept) {
		this.pointers
			.forEach((pointer) -> this.jdbc.sql(pointer.moving()).param("kept", kept).param("away", away).update());
	}

	/**
	 * One column.
	 *
	 * @param table the table
	 * @param column the column
	 * @param versioned whether its rows have a version, by which two who edit notice each
	 * other
	 * @param messageKey what the rows are; empty if they are not told about
	 * @param owner an SQL expression for the university whose row {@code r} is; empty if
	 * all share it
	 */
	public record Pointer(String table, String column, boolean versioned, String messageKey, String owner) {

		/** A column of rows that are edited, with a version. */
		public static Pointer versioned(String table, String column, String messageKey) {
			return new Pointer(table, column, true, messageKey, "");
		}

		/** A column of rows without a version. */
		public static Pointer plain(String table, String column, String messageKey) {
			return new Pointer(table, column, false, messageKey, "");
		}

		/** The same of rows that are a university's. */
		public Pointer ownedBy(String expression) {
			return new Pointer(this.table, this.column, this.versioned, this.messageKey, expression);
		}

		private String reference() {
			return this.table + "." + this.column;
		}

		private String counting() {
			return "SELECT count(*) FROM " + this.table + " r WHERE r." + this.column + " = :id AND "
					+ (this.owner.isEmpty() ? ":of::uuid[] IS NOT NULL" : this.owner + " = ANY(:of::uuid[])");
		}

		private String moving() {
			return "UPDATE " + this.table + " SET " + this.column + " = :kept"
					+ (this.versioned ? ", version = version + 1" : "") + " WHERE " + this.column + " = :away";
		}

	}

}
