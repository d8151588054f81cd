package no.praksisplass.web;

import java.lang.reflect.Method;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.MethodParameter;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.TypedId;

/**
 * Turns what a controller did not handle into a page that helps, and never shows
 * internals.
 */
@ControllerAdvice
class ErrorAdvice {

	private final ErrorPages pages;

	ErrorAdvice(Texts texts) {
		this.pages = new ErrorPages(texts);
	}

	@ExceptionHandler
	ModelAndView notFound(NotFoundException ex, HttpServletRequest request, HttpServletResponse response) {
		return this.pages.page(HttpStatus.NOT_FOUND, request, response);
	}

	/**
	 * An address with something else than an id in an id's place names nothing. A filter
	 * that has no meaning, maybe of an address kept from before, is left out of the page,
	 * and the page says so.
	 */
	@ExceptionHandler
	ModelAndView mismatch(MethodArgumentTypeMismatchException ex, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		Class<?> wanted = ex.getRequiredType();
		if (wanted != null && (wanted == UUID.class || TypedId.class.isAssignableFrom(wanted))) {
			return this.pages.page(HttpStatus.NOT_FOUND, request, response);
		}
		if (isFilter(ex.getParameter(), request)) {
			Flash.warning("error.filter.unknown", ex.getName(), StringUtils.truncate(String.valueOf(ex.getValue()), 40))
				.after(redirect);
			return new ModelAndView("redirect:" + without(ex.getName(), request));
		}
		return this.pages.page(HttpStatus.BAD_REQUEST, request, response);
	}

	/** Files are left out: they would hold more than was asked for. */
	private static boolean isFilter(MethodParameter parameter, HttpServletRequest request) {
		RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
		Method handler = parameter.getMethod();
		return query != null && !query.required() && handler != null && handler.getReturnType() == String.class
				&& HttpMethod.GET.matches(request.getMethod());
	}

	private static String without(String parameter, HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return UriComponentsBuilder.fromPath(path)
			.query(request.getQueryString())
			.replaceQueryParam(parameter)
			.build()
			.toUriString();
	}

	@ExceptionHandler
	ModelAndView changedMeanwhile(ConcurrencyFailureException ex, HttpServletRequest request,
			HttpServletResponse response) {
		return this.pages.conflict(request, response);
	}

	@ExceptionHandler
	ModelAndView refused(RuleViolation ex, HttpServletRequest request, HttpServletResponse response) {
		return this.pages.rule(ex, request, response);
	}

	/** Someone not signed in is sent to sign in, by Spring Security, which knows how. */
	@ExceptionHandler
	ModelAndView denied(AccessDeniedException ex, HttpServletRequest request, HttpServletResponse response) {
		if (request.getUserPrincipal() == null) {
			throw ex;
		}
		return this.pages.page(HttpStatus.FORBIDDEN, request, response);
	}

	@ExceptionHandler
	ModelAndView unauthenticated(AuthenticationException ex) {
		throw ex;
	}

	/** What Spring MVC refuses knows its status; all else is our fault. */
	@ExceptionHandler
	ModelAndView other(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		if (ex instanceof ErrorResponse known) {
			HttpStatusCode status = known.getStatusCode();
			if (!status.is5xxServerError()) {
				known.getHeaders()
					.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
				return this.pages.page(status, request, response);
			}
		}
		return this.pages.failure(ex, request, response);
	}

}
