package no.praksisplass.geography.domain.load;

import java.util.List;
import java.util.UUID;

import no.praksisplass.geography.FileProblem;
import no.praksisplass.geography.GeographyFileKind;

/**
 * What loading a file would do.
 *
 * @param id the file, to be confirmed or dropped
 * @param kind what is in it
 * @param fileName what it is called
 * @param rows how many rows the table would have
 * @param before how many it has
 * @param added rows that are new
 * @param changed rows that would say something else
 * @param removed rows that would be gone
 * @param notes what would be left out of rows that are otherwise taken
 */
public record UploadPreview(UUID id, GeographyFileKind kind, String fileName, int rows, int before, int added,
		int changed, int removed, List<FileProblem> notes) {

	public UploadPreview {
		notes = List.copyOf(notes);
	}

}
