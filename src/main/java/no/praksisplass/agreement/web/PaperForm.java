package no.praksisplass.agreement.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.praksisplass.agreement.domain.deal.Scan;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** A signature on paper. */
public class PaperForm {

	private static final int LONGEST_NAME = 200;

	@NotBlank(message = "{agreement.paper.name.missing}")
	@Size(max = 200)
	private String name = "";

	private @Nullable MultipartFile file;

	/**
	 * The paper.
	 * @throws RuleViolation if there is none, or it is no such file
	 */
	Scan toScan() {
		MultipartFile sent = this.file;
		if (sent == null) {
			throw RuleViolation.onField("file", "agreement.scan.missing");
		}
		try {
			return Scan.of(fileName(sent.getOriginalFilename()), sent.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The last part of the path that some browsers send, without what cannot be shown.
	 */
	private static String fileName(@Nullable String sent) {
		String path = StringUtils.cleanPath(Objects.requireNonNullElse(sent, ""));
		String last = Objects.requireNonNullElse(StringUtils.getFilename(path), "").replaceAll("\\p{Cntrl}", "");
		return (last.length() > LONGEST_NAME) ? last.substring(0, LONGEST_NAME) : last;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public @Nullable MultipartFile getFile() {
		return this.file;
	}

	public void setFile(@Nullable MultipartFile file) {
		this.file = file;
	}

}
