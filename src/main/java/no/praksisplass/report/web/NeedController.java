package no.praksisplass.report.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Works out how many supervisors so many students take. */
@Controller
class NeedController {

	@GetMapping("/coordinator/capacity/calculator")
	ModelAndView show(@Valid @ModelAttribute("form") NeedForm form, BindingResult errors) {
		ModelAndView page = new ModelAndView("report/calculator");
		if (errors.hasErrors()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		else {
			page.addObject("need", form.toNeed());
		}
		return page;
	}

}
