package no.praksisplass.exchange.domain.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of a workbook as a stream of events, cell by cell, so that what
 * is too large is refused before it takes memory.
 */
final class XlsxFile {

	/**
	 * What a workbook may take unpacked; one of 50,000 full rows takes about half.
	 */
	private static final long MOST_UNPACKED = 150L * 1024 * 1024;

	private static final int MOST_PARTS = 2000;

	static {
		// The whole is measured before; a sheet of like rows is packed harder than a
		// hundred to one
		ZipSecureFile.setMinInflateRatio(0.0005);
	}

	private XlsxFile() {
	}

	static Table read(byte[] content) {
		measure(content);
		try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
			return table(workbook);
		}
		catch (RefusedFileException ex) {
			throw ex;
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException ex) {
			// The library throws what it likes at a package that is none
			throw RefusedFileException.of("exchange.file.workbook");
		}
	}

	/**
	 * Unpacks the file once without keeping anything, as far as it is allowed to grow.
	 */
	private static void measure(byte[] content) {
		byte[] buffer = new byte[64 * 1024];
		long unpacked = 0;
		int parts = 0;
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
			while (zip.getNextEntry() != null) {
				parts++;
				for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
					unpacked += read;
					if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
						throw RefusedFileException.of("exchange.file.bomb");
					}
				}
			}
		}
		catch (IOException | IllegalArgumentException | IllegalStateException ex) {
			throw RefusedFileException.of("exchange.file.workbook");
		}
	}

	private static Table table(OPCPackage workbook)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		XSSFReader reader = new XSSFReader(workbook);
		XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
		if (!sheets.hasNext()) {
			throw RefusedFileException.of("exchange.file.empty");
		}
		TableBuilder table = new TableBuilder(false);
		try (InputStream sheet = sheets.next()) {
			XMLReader xml = XMLHelper.newXMLReader();
			xml.setContentHandler(
					new SheetHandler(table, new ReadOnlySharedStringsTable(workbook, false), reader.getStylesTable()));
			xml.parse(new InputSource(sheet));
		}
		return table.table();
	}

}
