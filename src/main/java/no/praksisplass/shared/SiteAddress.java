package no.praksisplass.shared;

import java.net.URI;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach this installation, for links in what leaves it. A request knows its
 * own address, but anybody can put another one into a request, and jobs have none.
 */
@Component
public class SiteAddress {

	private final String base;

	/**
	 * @throws IllegalArgumentException if the address is not one of the web
	 */
	SiteAddress(@Value("${praksisplass.address:http://localhost:${server.port:8080}}") String address) {
		URI uri = URI.create(address.strip());
		if (!List.of("http", "https").contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
			throw new IllegalArgumentException("praksisplass.address is no address of the web: " + address);
		}
		this.base = uri.toString().replaceFirst("/+$", "");
	}

	/**
	 * The address of a page.
	 * @param path the path from the root of the site, with its leading slash
	 */
	public String of(String path) {
		return this.base + path;
	}

	/** The name of the host. */
	public String host() {
		return URI.create(this.base).getHost();
	}

}
