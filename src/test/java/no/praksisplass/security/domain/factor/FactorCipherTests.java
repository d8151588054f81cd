package no.praksisplass.security.domain.factor;

import org.junit.jupiter.api.Test;

import no.praksisplass.security.domain.factor.FactorProperties.Mode;
import no.praksisplass.shared.AccountId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FactorCipherTests {

	private static final String KEY = "en-nøkkel-som-er-lang-nok-til-alt";

	private final AccountId kari = AccountId.random();

	@Test
	void encryptsForOneAccountWithAKey() {
		FactorCipher cipher = cipher(KEY);
		String stored = cipher.write(this.kari, "SECRET");
		assertThat(stored).startsWith("aes:").doesNotContain("SECRET").isNotEqualTo(cipher.write(this.kari, "SECRET"));
		assertThat(cipher.read(this.kari, stored)).isEqualTo("SECRET");
		assertThatException().isThrownBy(() -> cipher.read(AccountId.random(), stored));
		assertThatException().isThrownBy(() -> cipher(KEY + "x").read(this.kari, stored));
		assertThatIllegalStateException().isThrownBy(() -> cipher(null).read(this.kari, stored));
	}

	@Test
	void readsWhatWasWrittenBeforeThereWasAKey() {
		String stored = cipher(null).write(this.kari, "SECRET");
		assertThat(stored).isEqualTo("plain:SECRET");
		assertThat(cipher(KEY).read(this.kari, stored)).isEqualTo("SECRET");
	}

	@Test
	void takesAnEmptyKeyForNone() {
		assertThat(cipher("").write(this.kari, "SECRET")).isEqualTo("plain:SECRET");
	}

	@Test
	void refusesAShortKey() {
		assertThatIllegalArgumentException().isThrownBy(() -> cipher("kort"));
	}

	private static FactorCipher cipher(String key) {
		return new FactorCipher(new FactorProperties(Mode.REQUIRED, key));
	}

}
