package no.praksisplass.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as they are while an import that adds to them is planned and written. All it
 * needs is read before the first question.
 *
 * @param <T> a record
 */
public interface RecordRegister<T> {

	/** What no two rows may have in common, and what a reader knows the record by. */
	String key(ImportRow row);

	/** The record of a key, if it is stored. */
	Optional<T> find(String key);

	/** What is wrong with a row whose cells can be read. */
	List<RowProblem> problems(ImportRow row, Optional<T> stored);

	/** What will be stored for a row with which nothing is wrong. */
	T read(ImportRow row, Optional<T> stored);

	/** A record's values by column, in the order in which changes are told. */
	Map<String, String> cells(T told);

	/** Stores records that are new or changed. */
	void write(List<T> records);

}
