package no.praksisplass.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts what somebody else saved in the place of what was typed, in the fields for which
 * the user chose so on a form that {@link Theirs} stood beside. Controllers see a form
 * like any other.
 */
@Component
@Order(NullCharacterFilter.ORDER + 1)
class TakeTheirsFilter extends OncePerRequestFilter {

	/** Before the name of a field: whose value is to be saved. */
	private static final String TAKE = "take.";

	/** Before the name of a field: what the other saved. */
	private static final String THEIRS = "theirs.";

	private static final String CHOSEN = "theirs";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod())
				|| request.getParameterMap().keySet().stream().noneMatch((name) -> name.startsWith(TAKE));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Chosen(request, chosen(request.getParameterMap())), response);
	}

	private static Map<String, String[]> chosen(Map<String, String[]> sent) {
		Map<String, String[]> parameters = new LinkedHashMap<>(sent);
		parameters.keySet().removeIf((name) -> name.startsWith(TAKE) || name.startsWith(THEIRS));
		sent.forEach((name, values) -> {
			if (name.startsWith(TAKE) && values.length == 1 && CHOSEN.equals(values[0])) {
				String field = name.substring(TAKE.length());
				// Nothing saved: an empty text, or no box ticked
				String[] saved = sent.get(THEIRS + field);
				if (saved != null) {
					parameters.put(field, saved);
				}
				else if (sent.containsKey("_" + field)) {
					parameters.remove(field);
				}
				else {
					parameters.put(field, new String[] { "" });
				}
			}
		});
		return parameters;
	}

	/** The request with the values that were chosen. */
	private static final class Chosen extends HttpServletRequestWrapper {

		private final Map<String, String[]> parameters;

		private Chosen(HttpServletRequest request, Map<String, String[]> parameters) {
			super(request);
			this.parameters = Collections.unmodifiableMap(parameters);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = this.parameters.get(name);
			return (values != null && values.length > 0) ? values[0] : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return this.parameters;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = this.parameters.get(name);
			return (values != null) ? values.clone() : null;
		}

	}

}
