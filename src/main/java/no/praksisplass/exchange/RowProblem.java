package no.praksisplass.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.validation.ConstraintViolation;
import no.praksisplass.shared.RuleViolation;

/**
 * Why a row cannot be imported, told in the reader's language.
 *
 * @param column the key of the column it is about; empty if it is about the row
 * @param messageKey the message
 * @param arguments what it names, in its order; or, where each looks like
 * <code>{name}=value</code>, what stands for those names in it
 */
public record RowProblem(String column, String messageKey, List<String> arguments) {

	public RowProblem {
		arguments = List.copyOf(arguments);
	}

	/** A problem with a column. */
	public static RowProblem of(String column, String messageKey, Object... arguments) {
		return new RowProblem(column, messageKey, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** What a rule says of a row. */
	public static RowProblem of(String column, RuleViolation violation) {
		return of(column, violation.messageKey(), violation.arguments());
	}

	/** What a form's rule says of a field. */
	public static RowProblem of(String column, ConstraintViolation<?> violation) {
		String template = violation.getMessageTemplate();
		String key = template.replaceAll("^\\{|}$", "");
		List<String> arguments = new ArrayList<>();
		for (Map.Entry<String, Object> each : violation.getConstraintDescriptor().getAttributes().entrySet()) {
			if (each.getValue() instanceof Number
					|| (each.getValue() instanceof String text && !text.equals(template))) {
				arguments.add("{" + each.getKey() + "}=" + each.getValue());
			}
		}
		return new RowProblem(column, key, arguments.stream().sorted().toList());
	}

}
