package no.praksisplass.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Changes the language, for anybody. */
@Controller
class LanguageController {

	private final LocaleResolver locales;

	private final List<LanguageMemory> memories;

	LanguageController(LocaleResolver locales, ObjectProvider<LanguageMemory> memories) {
		this.locales = locales;
		this.memories = memories.orderedStream().toList();
	}

	@PostMapping("/language")
	RedirectView change(@RequestParam String language, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		Language.ofCode(language).ifPresent((chosen) -> {
			this.locales.setLocale(request, response, chosen.locale());
			this.memories.forEach((memory) -> memory.remember(chosen));
		});
		RedirectView view = new RedirectView(LocalPath.orRoot(back));
		view.setExpandUriTemplateVariables(false);
		return view;
	}

}
