package no.praksisplass.message.web;

import no.praksisplass.message.domain.optout.LinkedOptOut;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Declines a kind of message by the link at its end, without signing in. Opening the link
 * changes nothing, since scanners of mail open every link; a button does, or the mail
 * program's own by RFC 8058.
 */
@Controller
@RequestMapping("/opt-out/{token}")
class OptOutController {

	private final LinkedOptOut optOut;

	OptOutController(LinkedOptOut optOut) {
		this.optOut = optOut;
	}

	@GetMapping
	String show(@PathVariable String token, Model model) {
		model.addAttribute("choice", this.optOut.show(token));
		model.addAttribute("token", token);
		return "message/opt-out";
	}

	@PostMapping
	String decline(@PathVariable String token) {
		this.optOut.decline(token);
		return "redirect:/opt-out/" + token;
	}

	/** The mail program's button: it wants an answer and no page. */
	@PostMapping(params = "List-Unsubscribe")
	ResponseEntity<Void> declineByMailProgram(@PathVariable String token) {
		this.optOut.decline(token);
		return ResponseEntity.status(HttpStatus.OK).build();
	}

	@PostMapping("/undo")
	String accept(@PathVariable String token) {
		this.optOut.accept(token);
		return "redirect:/opt-out/" + token;
	}

}
