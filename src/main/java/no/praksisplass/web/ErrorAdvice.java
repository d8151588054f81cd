package no.praksisplass.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

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

	/** An address with something else than an id in an id's place names nothing. */
	@ExceptionHandler
	ModelAndView mismatch(MethodArgumentTypeMismatchException ex, HttpServletRequest request,
			HttpServletResponse response) {
		Class<?> wanted = ex.getRequiredType();
		boolean id = wanted != null && (wanted == UUID.class || TypedId.class.isAssignableFrom(wanted));
		return this.pages.page(id ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request, response);
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
