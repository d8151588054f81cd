package no.praksisplass.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Addresses made from the one being shown, so that filters, order and page survive a
 * click. In templates {@code links}.
 */
public class Links {

	private static final String ELSEWHERE = Links.class.getName() + ".page";

	/**
	 * Says that the page being shown is the one at another path, without filters: a page
	 * that comes again because an act on it was refused.
	 */
	public static void shownAt(String path) {
		attributes().getRequest().setAttribute(ELSEWHERE, path);
	}

	/** This page with one query parameter set. */
	public String with(String name, @Nullable Object value) {
		String text = (value != null) ? UriUtils.encode(value.toString(), StandardCharsets.UTF_8) : "";
		return encoded(current().replaceQueryParam(name, text));
	}

	/** This page without one query parameter. */
	public String without(String name) {
		return encoded(current().replaceQueryParam(name));
	}

	/**
	 * This list in the order of a column, or in the opposite one if it is in that order
	 * already.
	 */
	public String sorted(String key, @Nullable Paging paging) {
		boolean turn = paging != null && paging.sort().equals(key) && !paging.descending();
		return encoded(current().replaceQueryParam("page").replaceQueryParam("sort", turn ? "-" + key : key));
	}

	/** This list from its beginning with so many rows on a page. */
	public String sized(int size) {
		return encoded(current().replaceQueryParam("page").replaceQueryParam("size", size));
	}

	/**
	 * Another path with the filters and the order of this page, for instance an export of
	 * its list.
	 */
	public String query(String path) {
		String full = attributes().getRequest().getContextPath() + path;
		return encoded(current().replacePath(full).replaceQueryParam("page"));
	}

	/** The same with one more parameter. */
	public String query(String path, String name, String value) {
		String full = attributes().getRequest().getContextPath() + path;
		return encoded(current().replacePath(full).replaceQueryParam("page").replaceQueryParam(name, value));
	}

	/** This page without its query. */
	public String bare() {
		return encoded(current().replaceQuery(null));
	}

	/** The value of a query parameter, or an empty text. */
	public String value(String name) {
		String[] values = values(name);
		return (values.length > 0) ? values[0] : "";
	}

	/** Whether a query parameter has this value among its values. */
	public boolean has(String name, Object value) {
		return List.of(values(name)).contains(value.toString());
	}

	private static String[] values(String name) {
		HttpServletRequest request = attributes().getRequest();
		String[] values = (request.getAttribute(ELSEWHERE) == null) ? request.getParameterValues(name) : null;
		return (values != null) ? values : new String[0];
	}

	private static UriComponentsBuilder current() {
		HttpServletRequest request = attributes().getRequest();
		UriComponentsBuilder here = ServletUriComponentsBuilder.fromRequest(request).scheme(null).host(null).port(null);
		Object elsewhere = request.getAttribute(ELSEWHERE);
		return (elsewhere == null) ? here : here.replacePath(request.getContextPath() + elsewhere).replaceQuery(null);
	}

	private static String encoded(UriComponentsBuilder builder) {
		return builder.build(true).toUriString();
	}

	private static ServletRequestAttributes attributes() {
		return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
	}

}
