package no.praksisplass.web;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses to go back to, of which only those of this application are followed. */
final class LocalPath {

	/** One slash and then no other, no backslash and no control character. */
	private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

	private LocalPath() {
	}

	/** The path if it is one of ours, else the front page. */
	static String orRoot(String path) {
		return SHAPE.matcher(path).matches() ? path : "/";
	}

	/** The page from which the browser says that it came, else the front page. */
	static String cameFrom(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader("Referer"))
			.flatMap((referrer) -> onThisHost(referrer, request.getServerName()))
			.map(LocalPath::orRoot)
			.orElse("/");
	}

	private static Optional<String> onThisHost(String referrer, String host) {
		try {
			URI uri = URI.create(referrer);
			String query = (uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "";
			return host.equalsIgnoreCase(uri.getHost()) ? Optional.of(uri.getRawPath() + query) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
