package no.praksisplass.geography.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.geography.FileProblem;
import no.praksisplass.geography.GeographyFileKind;
import no.praksisplass.geography.InvalidFileException;
import no.praksisplass.geography.domain.load.GeographyUploads;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploads postal codes and travel times: checked first, loaded when confirmed. */
@Controller
@RequestMapping("/admin/geography")
class GeographyUploadController {

	private static final String LIST = "geography/list";

	private static final int LONGEST_NAME = 200;

	private final GeographyUploads uploads;

	GeographyUploadController(GeographyUploads uploads) {
		this.uploads = uploads;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("form", new UploadForm());
		return fill(model, List.of());
	}

	@PostMapping("/uploads")
	ModelAndView check(@Valid @ModelAttribute("form") UploadForm form, BindingResult errors, Model model) {
		UUID[] kept = new UUID[1];
		try {
			if (Submissions.accepted(errors, () -> kept[0] = check(form))) {
				return new ModelAndView("redirect:/admin/geography/uploads/" + kept[0]);
			}
			fill(model, List.of());
		}
		catch (InvalidFileException ex) {
			errors.rejectValue("file", "geography.upload.refused");
			fill(model, ex.problems());
		}
		return Submissions.again(errors, LIST);
	}

	@GetMapping("/uploads/{id}")
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("preview", this.uploads.preview(id));
		return "geography/preview";
	}

	@PostMapping("/uploads/{id}/confirm")
	String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
		try {
			Flash.success("geography.upload.loaded", this.uploads.confirm(id).rows()).after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return "redirect:/admin/geography";
	}

	@PostMapping("/uploads/{id}/discard")
	String discard(@PathVariable UUID id, RedirectAttributes redirect) {
		this.uploads.discard(id);
		Flash.success("geography.upload.discarded").after(redirect);
		return "redirect:/admin/geography";
	}

	private UUID check(UploadForm form) {
		MultipartFile file = form.getFile();
		GeographyFileKind kind = Objects.requireNonNull(form.getKind());
		if (file == null) {
			return this.uploads.check(kind, "", new byte[0]);
		}
		if (file.getSize() > GeographyUploads.MOST_BYTES) {
			throw RuleViolation.onField("file", "geography.upload.too-big",
					GeographyUploads.MOST_BYTES / (1024 * 1024));
		}
		return this.uploads.check(kind, name(file.getOriginalFilename()), content(file));
	}

	private static byte[] content(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The last part of the path that some browsers send, without what cannot be shown.
	 */
	private static String name(@Nullable String sent) {
		String name = Objects
			.requireNonNullElse(StringUtils.getFilename(StringUtils.cleanPath(Objects.requireNonNullElse(sent, ""))),
					"")
			.replaceAll("\\p{Cntrl}", "");
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) : name;
	}

	private String fill(Model model, List<FileProblem> problems) {
		model.addAttribute("loaded", this.uploads.loaded());
		model.addAttribute("kinds", GeographyFileKind.values());
		model.addAttribute("problems", problems);
		return LIST;
	}

}
