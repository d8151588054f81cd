package no.praksisplass.security.domain.factor;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

import no.praksisplass.shared.AccountId;

/**
 * Writes secrets for the database and reads them again. With a key they are encrypted by
 * AES-256-GCM, each account's with a salt of its own. What was written before there was a
 * key can be read still.
 */
@Component
class FactorCipher {

	private static final String PLAIN = "plain:";

	private static final String ENCRYPTED = "aes:";

	private final @Nullable String key;

	FactorCipher(FactorProperties properties) {
		this.key = properties.secondFactorKey();
	}

	String write(AccountId account, String secret) {
		return (this.key != null) ? ENCRYPTED + encryptor(account, this.key).encrypt(secret) : PLAIN + secret;
	}

	String read(AccountId account, String stored) {
		if (stored.startsWith(PLAIN)) {
			return stored.substring(PLAIN.length());
		}
		if (this.key == null) {
			throw new IllegalStateException("a second factor is encrypted, but there is no second-factor-key");
		}
		return encryptor(account, this.key).decrypt(stored.substring(ENCRYPTED.length()));
	}

	private static TextEncryptor encryptor(AccountId account, String key) {
		return Encryptors.delux(key, account.toString().replace("-", ""));
	}

}
