package no.praksisplass.supervisor.web.answer;

import java.util.List;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.NoReason;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.web.Option;
import no.praksisplass.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the fields of an answer offer to choose from. */
@Component
class AnswerChoices {

	private final Texts texts;

	AnswerChoices(Texts texts) {
		this.texts = texts;
	}

	/**
	 * Adds the choices of every answer.
	 * @param practice whose facts hold where an answer says nothing else
	 * @param colleagues who can be co-supervisor
	 */
	void addTo(Model model, PracticeView practice, List<SupervisorView> colleagues) {
		model.addAttribute("answerChoices", Answer.values());
		model.addAttribute("reasonChoices", NoReason.values());
		model.addAttribute("practice", practice);
		model.addAttribute("colleagues",
				colleagues.stream().map((other) -> Option.of(other.id(), other.name())).toList());
		model.addAttribute("yesNo",
				List.of(Option.of(true, this.texts.of("fmt.yes")), Option.of(false, this.texts.of("fmt.no"))));
	}

}
