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
		return page(order(this.sort));
	}

	/**
	 * The page for a repository of entities, with the properties of those keys that are
	 * called otherwise; rows that are alike in that are in the order of their ids, so
	 * that every row has one place.
	 */
	public Pageable toPageable(Map<String, String> properties) {
		return page(order(properties.getOrDefault(this.sort, this.sort)).and(Sort.by("id")));
	}

	private Sort order(String property) {
		Sort order = Sort.by(property);
		return this.descending ? order.descending() : order.ascending();
	}

	private Pageable page(Sort order) {
		return PageRequest.of(this.page - 1, this.size, order);
	}

	/** How many rows come before this page. */
	public long offset() {
		return (long) (this.page - 1) * this.size;
	}

}
