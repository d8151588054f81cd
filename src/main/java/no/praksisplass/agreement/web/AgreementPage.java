package no.praksisplass.agreement.web;

import java.util.List;

import no.praksisplass.agreement.domain.deal.AgreementDesk;
import no.praksisplass.agreement.domain.deal.AgreementDetails;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.web.Language;
import no.praksisplass.web.Option;
import no.praksisplass.web.Texts;
import no.praksisplass.web.markdown.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of an agreement. */
@Component
class AgreementPage {

	private final AgreementDesk desk;

	private final Texts texts;

	AgreementPage(AgreementDesk desk, Texts texts) {
		this.desk = desk;
		this.texts = texts;
	}

	/** The languages that an agreement can be in. */
	List<Option> languages() {
		return Language.codes().stream().map((code) -> Option.of(code, this.texts.of("language." + code))).toList();
	}

	/** The coordinator's page, with its forms where they are not there already. */
	String show(AgreementId id, Model model) {
		fill(this.desk.find(id), model);
		if (!model.containsAttribute("paper")) {
			model.addAttribute("paper", new PaperForm());
		}
		if (!model.containsAttribute("end")) {
			model.addAttribute("end", new EndForm());
		}
		return "agreement/show";
	}

	/** What any page of an agreement shows. */
	static void fill(AgreementDetails details, Model model) {
		model.addAttribute("details", details);
		model.addAttribute("nodes", Markdown.read(details.text().body()));
	}

}
