package no.praksisplass.demo.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Keeps a second process off the same data. The operating system lets go of the lock when
 * the process that holds it dies, however it dies, so the lock never outlives its owner.
 */
final class DataDirectoryLock implements AutoCloseable {

	private final FileChannel channel;

	private DataDirectoryLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock, or refuses at once.
	 * @throws DemoDatabaseUnavailableException where another process holds it
	 */
	static DataDirectoryLock acquire(Path directory) throws IOException {
		FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.READ, StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw new DemoDatabaseUnavailableException(
					"The demo database in " + directory + " is in use by another running Praksisplass.",
					"Stop the other one first, or give this one a directory of its own with "
							+ "PRAKSISPLASS_DEMO_DATA_DIRECTORY.",
					null);
		}
		channel.truncate(0).write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(UTF_8)));
		return new DataDirectoryLock(channel);
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
