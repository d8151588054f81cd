package no.praksisplass.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Which columns of a list are shown: those that the address names as {@value #SHOWN}, or
 * all of them. In templates {@code listColumns}.
 */
public class Columns {

	private static final String SHOWN = "show";

	/** Whether the column is shown. */
	public boolean shows(String column) {
		return !chosen() || named().contains(column);
	}

	/** Whether not all columns are shown. */
	public boolean chosen() {
		return request().getParameter(SHOWN) != null;
	}

	/** The columns that the address names. */
	public List<String> named() {
		String[] chosen = request().getParameterValues(SHOWN);
		return (chosen != null) ? List.of(chosen) : List.of();
	}

	/**
	 * What else the address has, but for the page: names as values, and values as labels.
	 */
	public List<Option> others() {
		return request().getParameterMap()
			.entrySet()
			.stream()
			.filter((each) -> !List.of(SHOWN, "page", "view").contains(each.getKey()))
			.flatMap((each) -> Arrays.stream(each.getValue()).map((value) -> new Option(each.getKey(), value)))
			.toList();
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
