package no.praksisplass.exchange.domain.file;

import java.io.IOException;
import java.util.List;

import no.praksisplass.exchange.CellType;

/** Writes a table row by row, keeping none of them. */
public interface TableWriter extends AutoCloseable {

	/** Writes a row. */
	void row(List<Cell> cells) throws IOException;

	@Override
	void close() throws IOException;

	/**
	 * A value.
	 *
	 * @param type how it is written
	 * @param value the value in the form of the type; empty if there is none
	 * @param text the value as people write it
	 */
	record Cell(CellType type, String value, String text) {
	}

}
