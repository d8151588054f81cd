package no.praksisplass.exchange.domain.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.domain.file.TableWriter.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks, well made and not. */
final class Workbooks {

	private static final String TYPES = """
			<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
			<Default Extension="xml" ContentType="application/xml"/>
			<Override PartName="/xl/workbook.xml"
			 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
			<Override PartName="/xl/styles.xml"
			 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
			<Override PartName="/xl/worksheets/sheet1.xml"
			 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";

	private static final String RELATIONS = """
			<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
			<Relationship Id="rId1" Target="%s"
			 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>
			<Relationship Id="rId2" Target="styles.xml"
			 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>""";

	private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

	private static final String HEADING = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
			+ "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

	private Workbooks() {
	}

	/** Rows of text, as an export writes them. */
	@SafeVarargs
	static byte[] of(List<String>... rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XlsxTableWriter writer = new XlsxTableWriter(out, "Ark")) {
			for (List<String> row : rows) {
				writer.row(row.stream().map((text) -> new Cell(CellType.TEXT, text, text)).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A row of values that are no text. */
	static byte[] values() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CellStyle day = workbook.createCellStyle();
			day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
			Row heading = workbook.createSheet().createRow(0);
			for (int i = 0; i < 6; i++) {
				heading.createCell(i).setCellValue("k" + i);
			}
			Row row = workbook.getSheetAt(0).createRow(1);
			row.createCell(0).setCellValue(5003);
			row.createCell(1).setCellValue(0.5);
			row.createCell(2).setCellValue(LocalDate.of(2027, 8, 24));
			row.createCell(3).setCellValue(LocalDateTime.of(2027, 8, 24, 14, 5));
			row.getCell(2).setCellStyle(day);
			row.getCell(3).setCellStyle(day);
			row.createCell(4).setCellValue(true);
			row.createCell(5).setCellValue(12345678901.0);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A sheet that unpacks to far more than it says. */
	static byte[] bomb() {
		byte[] zeros = new byte[1024 * 1024];
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			for (int i = 0; i < 400; i++) {
				zip.write(zeros);
			}
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static byte[] formula() {
		return sheet("", HEADING
				+ "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>WEBSERVICE(\"http://x\")</f><v>2</v></c></row>");
	}

	/** A cell far to the right of the last column there can be. */
	static byte[] farColumn(String reference) {
		return sheet("", HEADING + "<row r=\"2\"><c r=\"" + reference + "\"><v>1</v></c></row>");
	}

	/** A cell that names a text that is not there. */
	static byte[] sharedOutOfRange() {
		return sheet("", HEADING + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99999999</v></c></row>");
	}

	/** A sheet that would have a file of the server's read into it. */
	static byte[] external() {
		return sheet("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
				HEADING + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
	}

	private static byte[] sheet(String prologue, String rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			put(zip, "[Content_Types].xml", TYPES);
			put(zip, "_rels/.rels", RELATIONS.formatted("xl/workbook.xml", "officeDocument"));
			put(zip, "xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheets/sheet1.xml", "worksheet"));
			put(zip, "xl/styles.xml", "<styleSheet " + MAIN + "/>");
			put(zip, "xl/workbook.xml", "<workbook " + MAIN
					+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
					+ "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
			put(zip, "xl/worksheets/sheet1.xml",
					prologue + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.strip().getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
