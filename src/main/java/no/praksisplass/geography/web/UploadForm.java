package no.praksisplass.geography.web;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.geography.GeographyFileKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of reference data. */
public class UploadForm {

	@NotNull(message = "{geography.upload.kind.missing}")
	private @Nullable GeographyFileKind kind;

	private @Nullable MultipartFile file;

	public @Nullable GeographyFileKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable GeographyFileKind kind) {
		this.kind = kind;
	}

	public @Nullable MultipartFile getFile() {
		return this.file;
	}

	public void setFile(@Nullable MultipartFile file) {
		this.file = file;
	}

}
