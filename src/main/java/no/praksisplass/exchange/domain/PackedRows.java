package no.praksisplass.exchange.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import no.praksisplass.exchange.domain.file.Table;

/** Rows of a table as bytes for the database. */
final class PackedRows {

	private PackedRows() {
	}

	static byte[] pack(List<Table.Row> rows) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
			out.writeInt(rows.size());
			for (Table.Row row : rows) {
				out.writeInt(row.number());
				out.writeInt(row.cells().size());
				for (String cell : row.cells()) {
					out.writeUTF(cell);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	/** The first rows, as many as asked for at most. */
	static List<Table.Row> unpack(byte[] packed, int most) {
		try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
			int count = Math.min(most, in.readInt());
			List<Table.Row> rows = new ArrayList<>(count);
			for (int i = 0; i < count; i++) {
				int number = in.readInt();
				int size = in.readInt();
				List<String> cells = new ArrayList<>(size);
				for (int j = 0; j < size; j++) {
					cells.add(in.readUTF());
				}
				rows.add(new Table.Row(number, cells));
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
