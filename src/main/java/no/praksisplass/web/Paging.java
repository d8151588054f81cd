package no.praksisplass.web;

import java.util.Map;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Which part of a list is asked for. A controller takes it as a parameter marked with
 * {@link Sortable}; it is then also the model attribute {@code paging}.
 *
 * @param page the page, from 1
 * @param size rows on a page, one of 25, 50, 100 and 250
 * @param sort the key to sort by, one of those allowed
 * @param descending whether from the last to the first
 */
public record Paging(int page, int size, String sort, boolean descending) {

	/** The page for a repository whose properties are called as the keys are. */
	public Pageable toPageable() {
		return toPageable(Map.of());
	}

	/**
	 * The page for a repository, with the properties of those keys that are called
	 * otherwise.
	 */
	public Pageable toPageable(Map<String, String> properties) {
		Sort order = Sort.by(properties.getOrDefault(this.sort, this.sort));
		return PageRequest.of(this.page - 1, this.size, this.descending ? order.descending() : order.ascending());
	}

	/** How many rows come before this page. */
	public long offset() {
		return (long) (this.page - 1) * this.size;
	}

}
