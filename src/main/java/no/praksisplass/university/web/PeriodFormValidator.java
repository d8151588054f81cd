package no.praksisplass.university.web;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** Checks that a period's form has its days in order, which no single field can tell. */
@Component
class PeriodFormValidator implements Validator {

	@Override
	public boolean supports(Class<?> type) {
		return PeriodForm.class.isAssignableFrom(type);
	}

	@Override
	public void validate(Object target, Errors errors) {
		PeriodForm form = (PeriodForm) target;
		LocalDate from = form.getStartsOn();
		LocalDate to = form.getEndsOn();
		if (from != null && to != null && to.isBefore(from)) {
			errors.rejectValue("endsOn", "university.period.dates.order");
		}
	}

}
