package no.praksisplass.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses text with the character U+0000, which PostgreSQL cannot store. It stands before
 * Spring Security, since a user name is looked up too, and after the filter that sets the
 * encoding.
 */
@Component
@Order(NullCharacterFilter.ORDER)
class NullCharacterFilter extends OncePerRequestFilter {

	/** Spring Security's chain is at -100. */
	static final int ORDER = -110;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			if (hasNull(parameter.getKey())
					|| Arrays.stream(parameter.getValue()).anyMatch(NullCharacterFilter::hasNull)) {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private static boolean hasNull(String text) {
		return text.indexOf('\u0000') >= 0;
	}

}
