package no.praksisplass.web;

import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Writes lists of text to files, for features that the one that knows files stands on.
 */
public interface ListFile {

	/**
	 * Sends a list, read page by page.
	 * @param format {@code csv} or {@code xlsx}
	 * @param name the message key of what the list holds
	 * @param order the list's order
	 * @param list answers a page of it
	 */
	<R> void send(HttpServletResponse response, String format, String name, List<Column<R>> columns, Pageable order,
			Function<Pageable, Page<R>> list);

	/**
	 * A column.
	 *
	 * @param <R> a row
	 * @param heading the message key of its name
	 * @param value the text of a row
	 */
	record Column<R>(String heading, Function<R, String> value) {
	}

}
