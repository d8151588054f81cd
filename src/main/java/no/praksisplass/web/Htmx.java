package no.praksisplass.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the server says to htmx in headers. */
public final class Htmx {

	private Htmx() {
	}

	/** Whether htmx asks, which wants a part of a page. */
	public static boolean asks(HttpServletRequest request) {
		return "true".equals(request.getHeader("HX-Request"));
	}

	/** Has the browser load the page again, for instance when a job is done. */
	public static void reload(HttpServletResponse response) {
		response.setHeader("HX-Refresh", "true");
	}

	/** Has the browser go to another page. */
	public static void go(HttpServletResponse response, String path) {
		response.setHeader("HX-Redirect", path);
	}

	/** Puts the answer where messages stand, whatever part was asked for. */
	static void toFlash(HttpServletResponse response) {
		response.setHeader("HX-Retarget", "#flash");
		response.setHeader("HX-Reswap", "outerHTML");
	}

}
