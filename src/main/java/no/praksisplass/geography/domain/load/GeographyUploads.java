package no.praksisplass.geography.domain.load;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.geography.GeographyFileKind;
import no.praksisplass.geography.ImportReport;
import no.praksisplass.geography.InvalidFileException;
import no.praksisplass.geography.domain.load.UploadTable.Upload;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of reference data that administrators upload: checked, shown what they would do,
 * and loaded once they are confirmed.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class GeographyUploads {

	/** The most bytes of a file: every pair of municipalities needs half of it. */
	public static final int MOST_BYTES = 8 * 1024 * 1024;

	private static final Duration MEMORY = Duration.ofDays(1);

	private final GeographyLoader loader;

	private final UploadTable uploads;

	private final Clock clock;

	GeographyUploads(GeographyLoader loader, UploadTable uploads, Clock clock) {
		this.loader = loader;
		this.uploads = uploads;
		this.clock = clock;
	}

	/** How many rows are loaded of each kind. */
	public Map<GeographyFileKind, Integer> loaded() {
		Map<GeographyFileKind, Integer> loaded = new EnumMap<>(GeographyFileKind.class);
		for (GeographyFileKind kind : GeographyFileKind.values()) {
			loaded.put(kind, this.loader.count(kind));
		}
		return loaded;
	}

	/**
	 * Checks a file and keeps it for a day.
	 * @return what to confirm
	 * @throws RuleViolation if it is empty or too big
	 * @throws InvalidFileException with the line numbers, if anything in it is wrong;
	 * then it is not kept
	 */
	@Transactional
	public UUID check(GeographyFileKind kind, String fileName, byte[] content) {
		if (content.length == 0) {
			throw RuleViolation.onField("file", "geography.upload.missing");
		}
		if (content.length > MOST_BYTES) {
			throw RuleViolation.onField("file", "geography.upload.too-big", MOST_BYTES / (1024 * 1024));
		}
		Upload upload = new Upload(UUID.randomUUID(), kind, fileName, content.clone());
		preview(upload);
		Instant now = this.clock.instant();
		this.uploads.forget(now.minus(MEMORY));
		this.uploads.store(upload, now);
		return upload.id();
	}

	/**
	 * What a checked file would do, as things are now.
	 * @throws NotFoundException if it has been used or dropped, or is forgotten
	 */
	public UploadPreview preview(UUID id) {
		return preview(this.uploads.find(id).orElseThrow(() -> new NotFoundException("upload", id)));
	}

	/**
	 * Loads a checked file in place of what there was, once.
	 * @throws RuleViolation if it has been used or dropped, or is forgotten
	 */
	@Transactional
	public ImportReport confirm(UUID id) {
		Upload upload = this.uploads.take(id).orElseThrow(() -> RuleViolation.of("geography.upload.gone"));
		return this.loader.load(upload.kind(), new ByteArrayInputStream(upload.content()));
	}

	/** Drops a checked file; without effect if it is gone. */
	@Transactional
	public void discard(UUID id) {
		this.uploads.take(id);
	}

	private UploadPreview preview(Upload upload) {
		GeographyLoader.DryRun dryRun = this.loader.dryRun(upload.kind(), new ByteArrayInputStream(upload.content()));
		TableChange change = dryRun.change();
		return new UploadPreview(upload.id(), upload.kind(), upload.fileName(), dryRun.report().rows(), change.before(),
				change.added(), change.changed(), change.removed(), dryRun.report().notes());
	}

}
