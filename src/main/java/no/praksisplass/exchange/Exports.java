package no.praksisplass.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.domain.column.ColumnTexts;
import no.praksisplass.exchange.domain.file.CsvTableWriter;
import no.praksisplass.exchange.domain.file.TableWriter;
import no.praksisplass.exchange.domain.file.XlsxTableWriter;
import no.praksisplass.web.Texts;
import org.apache.poi.ss.util.WorkbookUtil;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes lists to files as they are read, a part at a time, so that a long list takes no
 * more memory than a short one. Text that a spreadsheet would take for a formula is
 * marked.
 */
@Component
public class Exports {

	private static final int PART = 500;

	private final ColumnTexts columnTexts;

	private final Texts texts;

	private final Clock clock;

	private final TransactionTemplate reading;

	Exports(ColumnTexts columnTexts, Texts texts, PlatformTransactionManager transactions, Clock clock) {
		this.columnTexts = columnTexts;
		this.texts = texts;
		this.clock = clock;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Sends a list, read page by page in one snapshot of the database.
	 * @param name the message key of what the list holds
	 * @param order the list's order
	 * @param list answers a page of it
	 */
	public <R, T> void send(HttpServletResponse response, ExportFormat format, String name,
			List<ExportColumn<T>> columns, Pageable order, Function<Pageable, Page<R>> list,
			Function<List<R>, List<T>> rows) {
		this.reading.executeWithoutResult((status) -> {
			// Read before anything is written, so that a refusal is still a page
			Page<R> first = list.apply(PageRequest.of(0, PART, order.getSort()));
			send(response, format, name, (writer) -> {
				heading(writer, columns);
				write(writer, columns, rows.apply(first.getContent()));
				Page<R> page = first;
				while (page.hasNext()) {
					page = list.apply(page.nextPageable());
					write(writer, columns, rows.apply(page.getContent()));
				}
			});
		});
	}

	/**
	 * Sends a list without pages, read part by part in one snapshot of the database.
	 * @param list answers its part after a cursor, or the first one
	 */
	public <C, T> void send(HttpServletResponse response, ExportFormat format, String name,
			List<ExportColumn<T>> columns, Function<Optional<C>, Part<C, T>> list) {
		this.reading.executeWithoutResult((status) -> {
			Part<C, T> first = list.apply(Optional.empty());
			send(response, format, name, (writer) -> {
				heading(writer, columns);
				write(writer, columns, first.rows());
				Part<C, T> part = first;
				while (part.next().isPresent()) {
					part = list.apply(part.next());
					write(writer, columns, part.rows());
				}
			});
		});
	}

	/** Sends a list that is read at once, in one snapshot of the database. */
	public <T> void send(HttpServletResponse response, ExportFormat format, String name, List<ExportColumn<T>> columns,
			Supplier<List<T>> rows) {
		List<T> read = Objects.requireNonNull(this.reading.execute((status) -> rows.get()));
		send(response, format, name, columns, read);
	}

	/** Sends a list that is short enough to be read at once. */
	public <T> void send(HttpServletResponse response, ExportFormat format, String name, List<ExportColumn<T>> columns,
			List<T> rows) {
		send(response, format, name, (writer) -> {
			heading(writer, columns);
			write(writer, columns, rows);
		});
	}

	/**
	 * A list as a file that is kept, in bokmål whoever asks for it.
	 */
	public <T> byte[] file(ExportFormat format, String name, List<ExportColumn<T>> columns, List<T> rows) {
		Locale before = LocaleContextHolder.getLocale();
		LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (TableWriter writer = writer(format, this.texts.of(name), out)) {
			heading(writer, columns);
			write(writer, columns, rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			LocaleContextHolder.setLocale(before);
		}
		return out.toByteArray();
	}

	/** Sends an empty table to be filled in, in a workbook with an explanation. */
	public void template(HttpServletResponse response, ExportFormat format, ImportKind kind) {
		List<ExportColumn<ImportColumn>> columns = kind.columns()
			.stream()
			.filter((column) -> !column.readOnly())
			.map((column) -> ExportColumn.<ImportColumn>of(kind, column, ImportColumn::example))
			.toList();
		send(response, format, "exchange.kind." + kind.key(), (writer) -> {
			heading(writer, columns);
			if (writer instanceof XlsxTableWriter workbook) {
				workbook.nextSheet(this.texts.of("exchange.template.help"));
				explain(workbook, kind);
			}
		});
	}

	private void explain(XlsxTableWriter workbook, ImportKind kind) {
		Locale language = LocaleContextHolder.getLocale();
		workbook.row(List.of(text(this.texts.of("exchange.column")), text(this.texts.of("exchange.column.use")),
				text(this.texts.of("exchange.column.type")), text(this.texts.of("exchange.column.example"))));
		for (ImportColumn column : kind.columns()) {
			workbook.row(List.of(text(this.columnTexts.heading(kind, column, language)),
					text(this.texts.of("exchange.use." + column.use())),
					text(this.texts.of("exchange.type." + column.type().form())),
					text(this.columnTexts.display(column.type(), column.example(), language))));
		}
	}

	private void send(HttpServletResponse response, ExportFormat format, String name, Content content) {
		String title = this.texts.of(name);
		String file = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + "-"
				+ LocalDate.now(this.clock) + "." + format.ending();
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
		try (TableWriter writer = writer(format, title, response.getOutputStream())) {
			content.write(writer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TableWriter writer(ExportFormat format, String title, OutputStream out) throws IOException {
		return (format == ExportFormat.CSV) ? new CsvTableWriter(out)
				: new XlsxTableWriter(out, WorkbookUtil.createSafeSheetName(title));
	}

	private <T> void heading(TableWriter writer, List<ExportColumn<T>> columns) throws IOException {
		writer.row(columns.stream().map((column) -> text(this.texts.of(column.heading()))).toList());
	}

	private <T> void write(TableWriter writer, List<ExportColumn<T>> columns, List<T> rows) throws IOException {
		Locale language = LocaleContextHolder.getLocale();
		for (T row : rows) {
			writer.row(columns.stream().map((column) -> {
				String value = column.value().apply(row);
				return new TableWriter.Cell(column.type(), value,
						this.columnTexts.display(column.type(), value, language));
			}).toList());
		}
	}

	private static TableWriter.Cell text(String text) {
		return new TableWriter.Cell(CellType.TEXT, text, text);
	}

	/**
	 * A part of a list.
	 *
	 * @param <C> a cursor
	 * @param <T> a row
	 * @param rows its rows
	 * @param next where the list goes on, if it does
	 */
	public record Part<C, T>(List<T> rows, Optional<C> next) {

		public Part {
			rows = List.copyOf(rows);
		}

	}

	/** What a file holds. */
	@FunctionalInterface
	private interface Content {

		void write(TableWriter writer) throws IOException;

	}

}
