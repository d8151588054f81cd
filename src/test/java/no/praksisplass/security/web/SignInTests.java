package no.praksisplass.security.web;

import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
@CleanDatabase
class SignInTests {

	private static final String PASSWORD = "en lang nok setning";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@BeforeEach
	void openAccount() {
		open("kari", RoleGrant.of(Role.ADMIN), RoleGrant.of(Role.SUPERVISOR));
		open("ola", RoleGrant.of(Role.SUPERVISOR));
	}

	@Test
	void showsTheFormToEverybodyWithStrictHeaders() {
		assertThat(this.mvc.get().uri("/sign-in")).hasStatusOk()
			.hasHeader("Content-Security-Policy",
					"default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
							+ "frame-ancestors 'none'; form-action 'self'")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Referrer-Policy", "same-origin")
			.hasHeader("Cross-Origin-Opener-Policy", "same-origin")
			.doesNotContainHeader("Strict-Transport-Security")
			.bodyText()
			.contains("name=\"_csrf\"", "autocomplete=\"current-password\"", "Logg inn")
			.doesNotContain("<script>", "style=", "Prøvekontoer", "??");
		assertThat(this.mvc.get().uri("/sign-in").secure(true)).containsHeader("Strict-Transport-Security");
	}

	@Test
	void offersNoProviderUnlessOneIsConfigured() {
		assertThat(this.mvc.get().uri("/sign-in")).bodyText().doesNotContain("/sign-in/provider");
		assertThat(this.mvc.get().uri("/sign-in/provider/feide")).hasStatus(404);
	}

	@Test
	void leadsTheOwnerOfOneRoleToItsPagesAndAsksTheOwnerOfSeveral() {
		MvcTestResult ola = signIn("ola", PASSWORD);
		assertThat(ola).hasStatus3xxRedirection().hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").cookie(session(ola))).hasStatus(302).hasRedirectedUrl("/supervisor");

		Cookie kari = session(signIn("Kari ", PASSWORD));
		assertThat(this.mvc.get().uri("/").cookie(kari)).hasStatusOk()
			.bodyText()
			.contains("value=\"ADMIN\"", "value=\"SUPERVISOR\"", "Test kari");
		assertThat(this.mvc.post().uri("/role").param("seat", "SUPERVISOR").with(csrf()).cookie(kari))
			.hasRedirectedUrl("/supervisor");
		assertThat(this.mvc.get().uri("/").cookie(kari)).hasRedirectedUrl("/supervisor");
		assertThat(this.mvc.post().uri("/role").param("seat", "COORDINATOR").with(csrf()).cookie(kari)).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "ola,feil passord her", "nobody,feil passord her", "'',''", "ola,''" })
	void answersEveryFailureAlike(String username, String password) {
		assertThat(signIn(username, password)).hasRedirectedUrl("/sign-in?error");
	}

	@Test
	void refusesAnAccountWithoutPassword() {
		SystemAccess.run(() -> this.accounts.open(new NewAccount(person("per"), "per", null, Set.of())));
		assertThat(signIn("per", "")).hasRedirectedUrl("/sign-in?error");
		assertThat(signIn("per", "null")).hasRedirectedUrl("/sign-in?error");
	}

	@Test
	void stopsGuessingAtOneNameFromManyAddressesEvenWithTheRightPassword() {
		for (int attempt = 0; attempt < 10; attempt++) {
			assertThat(signIn("ola", "feil passord her", "203.0.113." + attempt)).hasRedirectedUrl("/sign-in?error");
		}
		assertThat(signIn("ola", PASSWORD, "198.51.100.7")).hasRedirectedUrl("/sign-in?too-many");
		assertThat(signIn("OLA ", PASSWORD, "198.51.100.7")).hasRedirectedUrl("/sign-in?too-many");
		assertThat(signIn("kari", PASSWORD, "203.0.113.1")).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/sign-in?too-many=").header("Accept-Language", "en")).bodyText()
			.contains("too many attempts");
	}

	@Test
	void endsTheSessionOnSignOut() {
		Cookie ola = session(signIn("ola", PASSWORD));
		assertThat(this.mvc.post().uri("/sign-out").with(csrf()).cookie(ola)).hasRedirectedUrl("/sign-in?signed-out");
		assertThat(this.mvc.get().uri("/").cookie(ola)).hasRedirectedUrl("/sign-in");
	}

	@Test
	void refusesAPostWithoutTokenAndExplainsAStaleSignInPage() {
		assertThat(this.mvc.post().uri("/sign-in").param("username", "ola").param("password", PASSWORD))
			.hasRedirectedUrl("/sign-in?stale");
		assertThat(this.mvc.post().uri("/sign-out").cookie(session(signIn("ola", PASSWORD)))).hasStatus(403);
	}

	@Test
	void sendsTheWholePageToSignInWhenAPartIsAskedFor() {
		assertThat(this.mvc.get().uri("/coordinator").header("HX-Request", "true")).hasStatus(401)
			.hasHeader("HX-Redirect", "/sign-in");
		assertThat(this.mvc.get().uri("/coordinator").accept("text/html")).hasRedirectedUrl("/sign-in");
	}

	private MvcTestResult signIn(String username, String password) {
		return signIn(username, password, "192.0.2.1");
	}

	private MvcTestResult signIn(String username, String password, String address) {
		return this.mvc.post()
			.uri("/sign-in")
			.param("username", username)
			.param("password", password)
			.with(csrf())
			.with((request) -> {
				request.setRemoteAddr(address);
				return request;
			})
			.exchange();
	}

	private static Cookie session(MvcTestResult result) {
		Cookie cookie = result.getResponse().getCookie("SESSION");
		assertThat(cookie).isNotNull();
		assertThat(cookie.isHttpOnly()).isTrue();
		return cookie;
	}

	private AccountId open(String username, RoleGrant... grants) {
		return SystemAccess
			.call(() -> this.accounts.open(new NewAccount(person(username), username, PASSWORD, Set.of(grants))));
	}

	private PersonId person(String name) {
		return this.persons.create(new NewPerson("Test", name, null, null));
	}

}
