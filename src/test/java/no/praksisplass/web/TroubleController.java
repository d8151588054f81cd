package no.praksisplass.web;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;

/**
 * Goes wrong in every way that a controller can. Only a test that imports it has its
 * mappings.
 */
@TestComponent
@Controller
@RequestMapping("/trouble")
class TroubleController {

	@GetMapping("/absent")
	String absent() {
		throw new NotFoundException("practice", 1);
	}

	@GetMapping("/practice/{id}")
	@ResponseBody
	String practice(@PathVariable PracticeId id) {
		return id.toString();
	}

	@GetMapping("/number")
	@ResponseBody
	String number(@RequestParam int value) {
		return Integer.toString(value);
	}

	@GetMapping("/denied")
	String denied() {
		throw new AccessDeniedException("not yours");
	}

	@GetMapping("/failure")
	String failure() {
		throw new IllegalStateException("secret");
	}

	@PostMapping("/conflict")
	String conflict() {
		throw new OptimisticLockingFailureException("practice");
	}

	@PostMapping("/rule")
	String rule() {
		throw RuleViolation.of("fmt.week", 34);
	}

	@PostMapping("/form")
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	String form(@Valid @ModelAttribute("form") Form form, BindingResult binding) {
		return "trouble-form";
	}

	/**
	 * A form with one field of each kind that can be wrong.
	 *
	 * @param name a text that must be filled in
	 * @param start a day
	 */
	record Form(@NotBlank String name, @Nullable LocalDate start) {
	}

}
