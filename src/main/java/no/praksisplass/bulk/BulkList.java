package no.praksisplass.bulk;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import no.praksisplass.shared.UniversityId;

/**
 * A list on whose rows acts can be done. A feature implements it as a bean.
 */
public interface BulkList {

	/**
	 * A word of small letters and hyphens; the list is called {@code bulk.list.<key>}.
	 */
	String key();

	/** The path of the list, whose query is its filter. */
	String path();

	/**
	 * Those rows that the filter lets through, in the order of their names.
	 * @param filter the query of the list
	 */
	List<BulkTarget> matching(UniversityId university, BulkValues filter);

	/**
	 * Those of these rows that the university has or shares; the others are left out.
	 */
	List<BulkTarget> named(UniversityId university, Collection<UUID> ids);

}
