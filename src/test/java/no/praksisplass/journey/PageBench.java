package no.praksisplass.journey;

import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times pages of an application that runs, as a coordinator of its demo data; see
 * docs/benchmarks.md. The arguments are the application's address, an account of the demo
 * and how often each page is asked for.
 */
public final class PageBench {

	private static final List<String> LISTS = List.of("/coordinator/rounds", "/coordinator/periods",
			"/coordinator/practices", "/coordinator/supervisors", "/coordinator/students");

	private static final List<String> OTHERS = List.of("/coordinator", "/coordinator/practices?page=40",
			"/coordinator/supervisors?page=200", "/coordinator/supervisors?q=han", "/coordinator/students?page=9",
			"/coordinator/capacity", "/coordinator/history", "/coordinator/messages", "/coordinator/imports");

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String address;

	private PageBench(String address) {
		this.address = address;
	}

	/** Prints the median and the longest time of each page, in milliseconds. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		PageBench bench = new PageBench(arguments[0]);
		int times = Integer.parseInt(arguments[2]);
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		bench.time("/sign-in", times, out);
		bench.signIn(arguments[1]);
		for (String list : LISTS) {
			bench.time(list, times, out);
			Matcher first = Pattern.compile(list + "/[0-9a-f-]{36}").matcher(bench.get(list).body());
			if (first.find()) {
				bench.time(first.group(), times, out);
			}
		}
		for (String page : OTHERS) {
			bench.time(page, times, out);
		}
	}

	private void signIn(String account) throws IOException, InterruptedException {
		Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(get("/sign-in").body());
		if (!token.find()) {
			throw new IllegalStateException("No sign-in form at " + this.address);
		}
		String form = "username=" + encoded(account) + "&password=praksisplass-demo&_csrf=" + encoded(token.group(1));
		this.client.send(HttpRequest.newBuilder(URI.create(this.address + "/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private void time(String page, int times, PrintStream out) throws IOException, InterruptedException {
		for (int warm = 0; warm < times; warm++) {
			get(page);
		}
		long[] nanos = new long[times];
		int status = 0;
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			status = get(page).statusCode();
			nanos[i] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		out.printf(Locale.ROOT, "%-70s %d  median %5.0f ms  longest %5.0f ms%n", page, status, nanos[times / 2] / 1e6,
				nanos[times - 1] / 1e6);
	}

	private HttpResponse<String> get(String page) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.address + page)).build(),
				BodyHandlers.ofString());
	}

}
