package no.praksisplass.honorarium.domain.batch;

import java.util.List;
import java.util.Objects;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.honorarium.domain.claim.HonorariumRow;
import org.springframework.stereotype.Component;

/**
 * Writes the file of a payment batch for payroll: who is paid, for which period, how
 * much. It names no student and no bank account.
 */
@Component
class PaymentFiles {

	private static final List<ExportColumn<HonorariumRow>> COLUMNS = List.of(
			new ExportColumn<>("honorarium.reference", CellType.TEXT, (row) -> "H-" + row.reference()),
			new ExportColumn<>("honorarium.payrollNumber", CellType.DIGITS,
					(row) -> Objects.requireNonNullElse(row.payrollNumber(), "")),
			new ExportColumn<>("honorarium.supervisor", CellType.TEXT, HonorariumRow::supervisor),
			new ExportColumn<>("honorarium.practice", CellType.TEXT, HonorariumRow::practice),
			new ExportColumn<>("honorarium.period", CellType.TEXT, HonorariumRow::period),
			new ExportColumn<>("honorarium.from", CellType.DAY, (row) -> row.startsOn().toString()),
			new ExportColumn<>("honorarium.to", CellType.DAY, (row) -> row.endsOn().toString()),
			new ExportColumn<>("honorarium.amount", CellType.DECIMAL, (row) -> row.amount().toPlainString()));

	private final Exports exports;

	PaymentFiles(Exports exports) {
		this.exports = exports;
	}

	/** The file with a row for each honorarium. */
	byte[] write(ExportFormat format, List<HonorariumRow> rows) {
		return this.exports.file(format, "honorarium.batch", COLUMNS, rows);
	}

}
