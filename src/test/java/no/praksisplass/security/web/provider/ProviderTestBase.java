package no.praksisplass.security.web.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.domain.provider.PrincipalNames;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * An installation with three providers: one that vouches for principal names, one for HPR
 * numbers, and one that is down.
 */
@IntegrationTest
@CleanDatabase
abstract class ProviderTestBase {

	static final String PASSWORD = "en lang nok setning";

	static final String NAME_CLAIM = "https://n.feide.no/claims/eduPersonPrincipalName";

	static final String HPR_CLAIM = "helseid://claims/hpr/hpr_number";

	static final String MFA = "urn:mace:feide.no:auth:level:fad08:3";

	static final MockOAuth2Server SERVER = new MockOAuth2Server();

	static final RSAKey KEY = key();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Accounts accounts;

	@Autowired
	private Persons persons;

	@Autowired
	private PrincipalNames names;

	Traveller browser;

	@DynamicPropertySource
	static void providers(DynamicPropertyRegistry registry) throws IOException {
		SERVER.start();
		Path file = Files.createTempFile("client-key", ".json");
		file.toFile().deleteOnExit();
		Files.writeString(file, KEY.toJSONString());
		Map<String, String> settings = new HashMap<>();
		settings.putAll(Map.of("feide.name", "Feide", "feide.issuer", SERVER.issuerUrl("feide").toString(),
				"feide.client-id", "praksisplass", "feide.client-secret", "hemmelig", "feide.identity",
				"principal-name", "feide.claim", NAME_CLAIM, "feide.acr-values", MFA, "feide.strong-values", MFA));
		settings.putAll(Map.of("helseid.name", "HelseID", "helseid.issuer", SERVER.issuerUrl("helseid").toString(),
				"helseid.client-id", "praksisplass", "helseid.client-key", file.toUri().toString(), "helseid.identity",
				"hpr-number", "helseid.claim", HPR_CLAIM, "helseid.strong-claim",
				"helseid://claims/identity/security_level", "helseid.strong-values", "4"));
		settings.putAll(
				Map.of("nede.name", "Nede", "nede.issuer", "http://localhost:1/nede", "nede.client-id", "praksisplass",
						"nede.client-secret", "hemmelig", "nede.identity", "principal-name", "nede.claim", "sub"));
		settings.forEach((name, value) -> registry.add("praksisplass.oidc.providers." + name, () -> value));
		registry.add("praksisplass.security.second-factor", () -> "required");
	}

	@BeforeEach
	void openBrowser() {
		this.browser = new Traveller(this.mvc);
	}

	/** What the provider says of the next one who comes. */
	void says(String provider, String subject, Map<String, Object> claims) {
		SERVER.enqueueCallback(
				new DefaultOAuth2TokenCallback(provider, subject, "JWT", List.of("praksisplass"), claims, 3600));
	}

	AccountId open(String username, String email, Role role) {
		return SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson("Test", username, email, null));
			return this.accounts.open(new NewAccount(person, username, PASSWORD, Set.of(RoleGrant.of(role))));
		});
	}

	void name(AccountId account, String principalName) {
		SystemAccess.run(() -> this.names.change(account, principalName));
	}

	int links() {
		return this.jdbc.sql("SELECT count(*) FROM account_identity").query(Integer.class).single();
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("prøve").algorithm(JWSAlgorithm.PS256).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
