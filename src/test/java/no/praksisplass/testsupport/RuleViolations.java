package no.praksisplass.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import no.praksisplass.shared.RuleViolation;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.Nullable;

/** Expectations of refusals, for AssertJ's {@code satisfies}. */
public final class RuleViolations {

	private RuleViolations() {
	}

	/** A violation with this message, at this field; null for one of the whole act. */
	public static ThrowingConsumer<Throwable> violating(@Nullable String field, String messageKey) {
		return (thrown) -> {
			assertThat(thrown).isInstanceOf(RuleViolation.class);
			RuleViolation violation = (RuleViolation) thrown;
			assertThat(violation.messageKey()).isEqualTo(messageKey);
			assertThat(violation.field().orElse(null)).isEqualTo(field);
		};
	}

}
