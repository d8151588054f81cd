package no.praksisplass.exchange.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form of a file to import. */
public class UploadForm {

	@NotBlank(message = "{exchange.upload.kind.missing}")
	private String kind = "";

	private @Nullable MultipartFile file;

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public @Nullable MultipartFile getFile() {
		return this.file;
	}

	public void setFile(@Nullable MultipartFile file) {
		this.file = file;
	}

}
