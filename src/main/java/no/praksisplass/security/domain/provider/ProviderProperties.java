package no.praksisplass.security.domain.provider;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of sign-in at providers outside. Without any nobody is offered it.
 *
 * @param providers by what they are called in addresses
 */
@ConfigurationProperties("praksisplass.oidc")
public record ProviderProperties(@DefaultValue Map<String, IdentityProvider> providers) {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,29}");

	private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

	public ProviderProperties {
		providers.keySet().forEach((id) -> require(ID.matcher(id).matches(), id, "is no name for an address"));
		providers.forEach(ProviderProperties::check);
		providers = Map.copyOf(providers);
	}

	/** One that is configured. */
	public IdentityProvider require(String id) {
		return Objects.requireNonNull(this.providers.get(id), id);
	}

	/**
	 * The providers with their names in addresses, in the order of what users call them.
	 */
	public List<Map.Entry<String, IdentityProvider>> inOrder() {
		return this.providers.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> entry.getValue().name()))
			.toList();
	}

	/** Nothing of this is told in a log: there are secrets in it. */
	@Override
	public String toString() {
		return "providers " + this.providers.keySet();
	}

	private static void check(String id, IdentityProvider provider) {
		require("https".equals(provider.issuer().getScheme())
				|| LOCAL.contains(Objects.toString(provider.issuer().getHost())), id, "needs an issuer with https");
		require((provider.clientSecret() == null) != (provider.clientKey() == null), id,
				"needs either client-secret or client-key");
		require(provider.scopes().contains("openid"), id, "needs the scope openid");
		require(provider.strongValues().isEmpty() || !provider.strongClaim().isBlank(), id, "needs strong-claim");
	}

	private static void require(boolean fulfilled, String id, String complaint) {
		if (!fulfilled) {
			throw new IllegalArgumentException("praksisplass.oidc.providers." + id + " " + complaint);
		}
	}

	/**
	 * One provider.
	 *
	 * @param name what users call it
	 * @param issuer its address, where it also says how it is used
	 * @param clientId what it calls this installation
	 * @param clientSecret the secret shared with it, if it is one
	 * @param clientKey a file with a private key (JWK) in the place of a secret
	 * @param scopes what to ask for
	 * @param identity by what it vouches for somebody
	 * @param claim where it says that
	 * @param acrValues how strongly somebody is to be asked there; as it likes, if absent
	 * @param strongClaim where its ID token says how strongly somebody was asked
	 * @param strongValues which of these answers stand for two factors; none, if empty
	 */
	public record IdentityProvider(String name, URI issuer, String clientId, @Nullable String clientSecret,
			@Nullable Resource clientKey, @DefaultValue("openid") List<String> scopes, IdentityKind identity,
			String claim, @Nullable String acrValues, @DefaultValue("acr") String strongClaim,
			@DefaultValue List<String> strongValues) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
