package no.praksisplass.exchange.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.exchange.domain.Imports;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Empty files to be filled in. */
@Controller
class TemplateFileController {

	private final Imports imports;

	private final Exports exports;

	private final ImportDesk desk;

	TemplateFileController(Imports imports, Exports exports, ImportDesk desk) {
		this.imports = imports;
		this.exports = exports;
		this.desk = desk;
	}

	@GetMapping({ ImportDesk.COORDINATOR + "/template", ImportDesk.ADMIN + "/template" })
	void template(@RequestParam Optional<String> kind, @RequestParam(defaultValue = "csv") String format,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<UniversityId> university = this.desk.university(request);
		this.exports.template(response, ExportFormat.of(format),
				this.imports.kind(university, kind.orElseGet(() -> this.imports.kinds(university).get(0).key())));
	}

}
