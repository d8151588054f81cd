package no.praksisplass.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Too large a file is told so by the server as it runs, in the reader's language. */
@IntegrationTest
class UploadLimitTests {

	private static final int MEGABYTE = 1024 * 1024;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "22,true,nb,Filen er for stor", "22,false,nn,Fila er for stor", "22,true,en,The file is too large",
			"40,false,en,The file is too large" })
	void tooLargeAFileGetsAPageOfOurs(int megabytes, boolean lengthSaid, String language, String title)
			throws IOException, InterruptedException {
		byte[] body = body(megabytes * MEGABYTE);
		BodyPublisher publisher = lengthSaid ? BodyPublishers.ofByteArray(body)
				: BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/coordinator/imports"))
				.header("Content-Type", "multipart/form-data; boundary=x")
				.header("Accept", "text/html")
				.header("Accept-Language", language)
				.POST(publisher)
				.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains(title, "<main");
	}

	private static byte[] body(int size) {
		String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
		return (head + "x".repeat(size) + "\r\n--x--\r\n").getBytes(StandardCharsets.UTF_8);
	}

}
