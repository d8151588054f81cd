package no.praksisplass.security.domain.session;

import java.io.Serializable;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/**
 * Where a session began, told so that its owner knows it again and nobody learns more.
 *
 * @param device browser and system, as in "Firefox, Windows"; empty if they are none we
 * know
 * @param network the network address without its last part; empty if it is none, or of
 * the machine itself
 */
public record SessionOrigin(String device, String network) implements Serializable {

	/** The session attribute that keeps it. */
	public static final String ATTRIBUTE = "praksisplass.session.origin";

	/** In the order of asking: what is called Safari is often something else. */
	private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox",
			"FxiOS/", "Firefox", "CriOS/", "Chrome", "Chrome/", "Chrome", "Safari/", "Safari");

	private static final Map<String, String> SYSTEMS = ordered("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"Windows", "Windows", "Mac OS X", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

	/** Network bytes that are shown of an address of IPv6, a household's. */
	private static final int SHOWN = 6;

	/** What is kept of what a browser says of itself and of its address. */
	public static SessionOrigin of(@Nullable String userAgent, @Nullable String address) {
		StringJoiner device = new StringJoiner(", ");
		if (userAgent != null) {
			add(BROWSERS, userAgent, device);
			add(SYSTEMS, userAgent, device);
		}
		return new SessionOrigin(device.toString(), (address != null) ? shortened(address) : "");
	}

	private static void add(Map<String, String> names, String userAgent, StringJoiner device) {
		names.entrySet()
			.stream()
			.filter((entry) -> userAgent.contains(entry.getKey()))
			.findFirst()
			.ifPresent((entry) -> device.add(entry.getValue()));
	}

	private static String shortened(String address) {
		try {
			InetAddress parsed = InetAddress.getByName(address);
			if (parsed.isLoopbackAddress()) {
				return "";
			}
			return (parsed instanceof Inet4Address) ? address.substring(0, address.lastIndexOf('.')) + ".…"
					: groups(parsed.getAddress()) + ":…";
		}
		catch (UnknownHostException ex) {
			return "";
		}
	}

	private static String groups(byte[] address) {
		StringJoiner groups = new StringJoiner(":");
		for (int at = 0; at < SHOWN; at += 2) {
			groups.add(Integer.toHexString(((address[at] & 0xff) << 8) | (address[at + 1] & 0xff)));
		}
		return groups.toString();
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			map.put(pairs[at], pairs[at + 1]);
		}
		return map;
	}

}
