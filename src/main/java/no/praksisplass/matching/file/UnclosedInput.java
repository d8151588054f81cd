package no.praksisplass.matching.file;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Leaves the closing of a stream to the one who opened it. */
final class UnclosedInput extends FilterInputStream {

	UnclosedInput(InputStream in) {
		super(in);
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws java.io.IOException {
		return this.in.read(bytes, offset, length);
	}

	@Override
	public void close() {
		// The stream belongs to the caller.
	}

}
