package no.praksisplass.agreement.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.agreement.domain.deal.AgreementDesk;
import no.praksisplass.agreement.domain.deal.AgreementDetails;
import no.praksisplass.agreement.domain.deal.AgreementSteps;
import no.praksisplass.agreement.domain.deal.OwnAgreements;
import no.praksisplass.agreement.domain.deal.Scan;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.web.markdown.Markdown;
import no.praksisplass.web.pdf.PdfPages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Agreements as files: as PDF, and as they were signed on paper. */
@Controller
class AgreementFileController {

	private final AgreementDesk desk;

	private final OwnAgreements own;

	private final AgreementSteps steps;

	private final PdfPages pages;

	AgreementFileController(AgreementDesk desk, OwnAgreements own, AgreementSteps steps, PdfPages pages) {
		this.desk = desk;
		this.own = own;
		this.steps = steps;
		this.pages = pages;
	}

	@GetMapping("/coordinator/agreements/{id}/pdf")
	ResponseEntity<byte[]> forCoordinator(@PathVariable AgreementId id) {
		return document(this.desk.find(id));
	}

	@GetMapping({ "/supervisor/agreements/{id}/pdf", "/practice-manager/agreements/{id}/pdf" })
	ResponseEntity<byte[]> forParty(@PathVariable AgreementId id) {
		return document(this.own.find(id));
	}

	/** Never shown by the browser: it comes from outside. */
	@GetMapping("/coordinator/agreements/{id}/scans/{scan}")
	ResponseEntity<byte[]> scan(@PathVariable AgreementId id, @PathVariable UUID scan) {
		Scan file = this.steps.scan(id, scan);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(file.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(file.content());
	}

	private ResponseEntity<byte[]> document(AgreementDetails details) {
		Locale locale = Locale.forLanguageTag(details.terms().language());
		byte[] document = this.pages.render("agreement/pdf", locale, Map.of("details", details, "language",
				locale.getLanguage(), "nodes", Markdown.read(details.text().body())));
		return this.pages.file("avtale-" + details.row().number(), document);
	}

}
