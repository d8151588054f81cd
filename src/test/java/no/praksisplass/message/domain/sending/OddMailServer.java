package no.praksisplass.message.domain.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers some commands as a test wants it to: with a reply, not at
 * all ({@link #SILENCE}), or by hanging up ({@link #HANG_UP}). The command of a message's
 * end is a dot.
 */
final class OddMailServer implements AutoCloseable {

	static final String SILENCE = "silence";

	static final String HANG_UP = "hang up";

	private final ServerSocket socket;

	private final Map<String, String> odd;

	private final AtomicInteger taken = new AtomicInteger();

	OddMailServer(Map<String, String> odd) {
		this.odd = odd;
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread thread = new Thread(this::listen, "odd-mail-server");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** How many messages came in to the last byte, whatever the answer was. */
	int taken() {
		return this.taken.get();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private void listen() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				talk(client);
			}
			catch (IOException ex) {
				// The client is gone, or the test is over
			}
		}
	}

	private void talk(Socket client) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		OutputStream out = client.getOutputStream();
		boolean goOn = answer(out, "CONNECT", "220 odd.example.no");
		String line = goOn ? in.readLine() : null;
		boolean data = false;
		while (line != null && goOn) {
			if (data && line.equals(".")) {
				this.taken.incrementAndGet();
				data = false;
				goOn = answer(out, ".", "250 ok");
			}
			else if (!data) {
				String command = line.replaceFirst("[ :].*", "").toUpperCase(Locale.ROOT);
				goOn = answer(out, command, command.equals("DATA") ? "354 go on" : "250 ok");
				data = command.equals("DATA") && !this.odd.containsKey(command);
			}
			line = goOn ? in.readLine() : null;
		}
	}

	/** Says whether to go on. */
	private boolean answer(OutputStream out, String command, String usual) throws IOException {
		String reply = this.odd.getOrDefault(command, usual);
		if (reply.equals(HANG_UP)) {
			return false;
		}
		if (!reply.equals(SILENCE)) {
			out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
			out.flush();
		}
		return true;
	}

}
