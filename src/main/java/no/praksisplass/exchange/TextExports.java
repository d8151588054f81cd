package no.praksisplass.exchange;

import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.web.ListFile;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Writes lists of text as other exports are written. */
@Component
class TextExports implements ListFile {

	private final Exports exports;

	TextExports(Exports exports) {
		this.exports = exports;
	}

	@Override
	public <R> void send(HttpServletResponse response, String format, String name, List<Column<R>> columns,
			Pageable order, Function<Pageable, Page<R>> list) {
		this.exports.send(response, ExportFormat.of(format), name,
				columns.stream()
					.map((column) -> new ExportColumn<>(column.heading(), CellType.TEXT, column.value()))
					.toList(),
				order, list, Function.identity());
	}

}
