package no.praksisplass.geography.domain;

import java.util.List;

/**
 * A table of reference data to which files add.
 *
 * @param <T> a row
 */
public interface KeptTable<T> {

	/** Makes others who change it wait until the transaction ends. */
	void lock();

	/** Its rows. */
	List<T> all();

	/** Adds rows, or puts them in place of those with the same key. */
	void merge(List<T> rows);

}
