package no.praksisplass.security.domain.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.praksisplass.security.domain.provider.ProviderProperties.IdentityProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProviderPropertiesTests {

	private static final String PREFIX = "PRAKSISPLASS_OIDC_PROVIDERS_FEIDE_";

	@Test
	void isReadFromTheEnvironment() {
		IdentityProvider feide = bind(Map.of()).require("feide");
		assertThat(feide.name()).isEqualTo("Feide");
		assertThat(feide.clientId()).isEqualTo("oss");
		assertThat(feide.scopes()).containsExactly("openid", "userid-feide");
		assertThat(feide.identity()).isEqualTo(IdentityKind.PRINCIPAL_NAME);
		assertThat(feide.strongClaim()).isEqualTo("acr");
		assertThat(feide.strongValues()).containsExactly("urn:mace:feide.no:auth:level:fad08:3");
		assertThat(bind(Map.of()).toString() + feide).doesNotContain("hemmelig");
	}

	@Test
	void isNoneWithoutSettings() {
		assertThat(new Binder(ConfigurationPropertySources.get(new StandardEnvironment()))
			.bindOrCreate("praksisplass.oidc", ProviderProperties.class)
			.providers()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ISSUER|http://feide.example|https",
			"CLIENTKEY|file:/x.jwk|either client-secret or client-key", "SCOPES|profile|openid", "ISSUER|feide|https" })
	void refusesWhatIsNotSafe(String name, String value, String complaint) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of(PREFIX + name, value)))
			.havingRootCause()
			.withMessageContaining("praksisplass.oidc.providers.feide")
			.withMessageContaining(complaint);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "Kari@UiB.no,kari@uib.no", "feide:abc012@uib.no,abc012@uib.no", "kari,-",
			"01010112345@uib.no,-", "kari@uib,-", "'kari@uib.no,ola@uib.no',-" })
	void takesPrincipalNamesOnly(String said, String stored) {
		assertThat(IdentityKind.PRINCIPAL_NAME.normalised(said).orElse(null)).isEqualTo(stored);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "9990001,9990001", "01010112345,-", "1234567890,-", "x1,-", "'',-" })
	void takesHprNumbersOnly(String said, String stored) {
		assertThat(IdentityKind.HPR_NUMBER.normalised(said).orElse(null)).isEqualTo(stored);
	}

	@Test
	void findsIdentityNumbersWhereverTheyAre() {
		assertThat(NationalIdentityNumber.isIn(Map.of("a", List.of("x", Map.of("b", "feide:01010112345"))))).isTrue();
		assertThat(NationalIdentityNumber.isIn(1010112345L)).isFalse();
		assertThat(NationalIdentityNumber.isIn(11010112345L)).isTrue();
		assertThat(NationalIdentityNumber.isIn(Map.of("a", "123456789012", "b", "7b96eab9-b69e"))).isFalse();
		assertThat(NationalIdentityNumber.isIn(null)).isFalse();
	}

	private static ProviderProperties bind(Map<String, Object> changes) {
		Map<String, Object> environment = new HashMap<>(Map.of(PREFIX + "NAME", "Feide", PREFIX + "ISSUER",
				"https://auth.dataporten.no", PREFIX + "CLIENTID", "oss", PREFIX + "CLIENTSECRET", "hemmelig",
				PREFIX + "SCOPES", "openid, userid-feide", PREFIX + "IDENTITY", "principal-name", PREFIX + "CLAIM",
				"https://n.feide.no/claims/eduPersonPrincipalName", PREFIX + "STRONGVALUES",
				"urn:mace:feide.no:auth:level:fad08:3"));
		environment.putAll(changes);
		StandardEnvironment standard = new StandardEnvironment();
		standard.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment));
		return new Binder(ConfigurationPropertySources.get(standard))
			.bind("praksisplass.oidc", ProviderProperties.class)
			.get();
	}

}
