package no.praksisplass.exchange.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.RowOutcome;
import no.praksisplass.exchange.domain.ImportStatus;
import no.praksisplass.exchange.domain.ImportView;
import no.praksisplass.exchange.domain.Imports;
import no.praksisplass.exchange.domain.file.RefusedFileException;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Imports: their list, the upload of a file, and what has come of it. */
@Controller
@RequestMapping({ ImportDesk.COORDINATOR, ImportDesk.ADMIN })
class ImportController {

	private static final String FORM = "exchange/new";

	private static final int LONGEST_NAME = 200;

	private final Imports imports;

	private final ImportPages pages;

	private final ImportDesk desk;

	ImportController(Imports imports, ImportPages pages, ImportDesk desk) {
		this.imports = imports;
		this.pages = pages;
		this.desk = desk;
	}

	@ModelAttribute("base")
	String base(HttpServletRequest request) {
		return this.desk.base(request);
	}

	@GetMapping
	String list(@Sortable("-madeAt") Paging paging, HttpServletRequest request, Model model) {
		model.addAttribute("page", this.imports.list(this.desk.university(request), paging.toPageable()));
		return "exchange/list";
	}

	@GetMapping("/new")
	String newForm(@RequestParam Optional<String> kind, HttpServletRequest request, Model model) {
		Optional<UniversityId> university = this.desk.university(request);
		UploadForm form = new UploadForm();
		form.setKind(kind.orElseGet(() -> this.imports.kinds(university).get(0).key()));
		model.addAttribute("form", form);
		return fill(model, university, this.imports.kind(university, form.getKind()), List.of());
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") UploadForm form, BindingResult errors,
			HttpServletRequest request, Model model) {
		Optional<UniversityId> university = this.desk.university(request);
		ImportKind kind = this.imports.kind(university, form.getKind());
		MultipartFile file = form.getFile();
		if (file == null || file.isEmpty()) {
			errors.rejectValue("file", "exchange.upload.file.missing");
		}
		List<RefusedFileException.Problem> problems = List.of();
		if (!errors.hasErrors() && file != null) {
			try {
				UUID id = this.imports.upload(university, kind.key(), name(file.getOriginalFilename()), content(file));
				return new ModelAndView("redirect:" + this.desk.base(request) + "/" + id);
			}
			catch (RefusedFileException ex) {
				errors.rejectValue("file", "exchange.upload.refused");
				problems = ex.problems();
			}
		}
		return Submissions.again(errors, fill(model, university, kind, problems));
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam Optional<RowOutcome> outcome, @Sortable("number") Paging paging,
			Model model) {
		ImportView view = this.imports.show(id);
		model.addAttribute("file", view);
		model.addAttribute("columns",
				this.pages.headings(view, view.columns(), settling(view) ? this.imports.sample(id) : List.of()));
		model.addAttribute("targets", this.pages.targets(view));
		model.addAttribute("fixed", this.pages.fixed(view, view.columns(), view.fixed()));
		model.addAttribute("page",
				this.imports.rows(id, outcome, paging.toPageable()).map((row) -> this.pages.line(view, row)));
		model.addAttribute("outcomes", view.counts().keySet());
		return "exchange/show";
	}

	private static boolean settling(ImportView view) {
		return view.status() == ImportStatus.UPLOADED || view.status() == ImportStatus.CHECKED;
	}

	private String fill(Model model, Optional<UniversityId> university, ImportKind kind,
			List<RefusedFileException.Problem> problems) {
		model.addAttribute("kinds", this.imports.kinds(university).stream().map(ImportKind::key).toList());
		model.addAttribute("kind", kind.key());
		model.addAttribute("columns", this.pages.columns(kind));
		model.addAttribute("problems", problems);
		return FORM;
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
		String path = StringUtils.cleanPath(Objects.requireNonNullElse(sent, ""));
		String name = Objects.requireNonNullElse(StringUtils.getFilename(path), "").replaceAll("\\p{Cntrl}", "");
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) : name;
	}

}
