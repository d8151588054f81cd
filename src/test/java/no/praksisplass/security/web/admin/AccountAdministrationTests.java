package no.praksisplass.security.web.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class AccountAdministrationTests {

	private static final String PASSWORD = "en lang nok setning";

	private final RequestPostProcessor administrator = user(TestUsers.administrator());

	private final UniversityId bergen = UniversityId.random();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private AccountId kari = AccountId.random();

	@BeforeEach
	void fill() {
		this.jdbc.sql("INSERT INTO university (id, version, code, name) VALUES (?, 0, 'uib', 'Universitetet i Bergen')")
			.param(this.bergen.value())
			.update();
		this.kari = open("Kari", "Ås", "kari", RoleGrant.of(Role.ADMIN));
		open("Ola", "Berg", "ola", RoleGrant.at(this.bergen, Role.STUDENT), RoleGrant.of(Role.SUPERVISOR));
		SystemAccess.run(() -> this.persons.create(new NewPerson("Per", "Utenkonto", null, null)));
	}

	@Test
	void listsAccountsByNameInTheNorwegianOrderAndFindsThem() {
		assertThat(page("/admin/accounts")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Berg, Ola", "Praksisveileder", "Student, Universitetet i Bergen", "Ås, Kari")
			.contains("2 kontoer")
			.doesNotContain("Utenkonto", "Ingen treff", "??");
		assertThat(page("/admin/accounts?text=OLA b")).bodyText().contains("Berg, Ola").doesNotContain("Ås, Kari");
		assertThat(page("/admin/accounts?text=%25")).bodyText().contains("Ingen treff");
		assertThat(page("/admin/accounts?role=STUDENT&university=" + this.bergen)).bodyText()
			.contains("1 konto", "Berg, Ola");
		assertThat(page("/admin/accounts?role=COORDINATOR&university=" + UUID.randomUUID())).bodyText()
			.contains("Ingen treff");
		assertThat(page("/admin/accounts?missing=true")).bodyText()
			.contains("Utenkonto, Per", "/admin/accounts/new?person=")
			.doesNotContain("Berg, Ola");
	}

	@Test
	void opensAnAccountGrantsARoleAndHandsOutALinkThatWorksOnce() {
		String account = created(Map.of("givenName", "Liv", "familyName", "Ny", "username", "Liv.Ny"));
		assertThat(post(account + "/grant", Map.of("role", "COORDINATOR:" + this.bergen))).hasRedirectedUrl(account);
		assertThat(page(account)).hasStatusOk()
			.bodyText()
			.contains("liv.ny", "Koordinator, Universitetet i Bergen", "Uten passord");

		String link = link(account);
		assertThat(this.mvc.get().uri(link)).hasStatusOk().bodyText().contains("Passordet gjelder kontoen liv.ny");
		assertThat(setPassword(link, "kort")).hasStatus(422).bodyText().contains("mellom 12 og 200 tegn");
		assertThat(setPassword(link, "ikke liv.ny igjen")).hasStatus(422);
		assertThat(setPassword(link, PASSWORD)).hasRedirectedUrl("/sign-in");
		assertThat(setPassword(link, "et helt annet passord")).hasStatus(410);
		assertThat(this.mvc.get().uri(link)).hasStatus(410);
		Cookie session = signIn("liv.ny");
		assertThat(this.mvc.get().uri("/").cookie(session)).hasRedirectedUrl("/coordinator");
	}

	@Test
	void makesAnOlderLinkVoidWithANewOneAndStoresNeither() {
		String account = "/admin/accounts/" + this.kari;
		String first = link(account);
		String second = link(account);
		assertThat(this.mvc.get().uri(first)).hasStatus(410);
		assertThat(this.mvc.get().uri(second)).hasStatusOk();
		List<String> stored = this.jdbc.sql("SELECT token_hash FROM password_token").query(String.class).list();
		assertThat(stored).isNotEmpty().noneMatch((hash) -> second.endsWith(hash));
	}

	@Test
	void refusesALinkThatIsTooOld() {
		String link = link("/admin/accounts/" + this.kari);
		this.jdbc
			.sql("UPDATE password_token SET issued_at = now() - interval '73 h', expires_at = now() - interval '1 h'")
			.update();
		assertThat(this.mvc.get().uri(link)).hasStatus(410).bodyText().contains("Lenken virker ikke");
		assertThat(setPassword(link, PASSWORD)).hasStatus(410);
	}

	@Test
	void endsTheSessionsOfAnAccountThatIsClosed() {
		AccountId ola = account("ola");
		Cookie session = signIn("ola");
		assertThat(this.mvc.get().uri("/account").cookie(session)).hasStatusOk().bodyText().contains("Ola Berg");
		assertThat(post("/admin/accounts/" + ola + "/disable", Map.of())).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/account").cookie(session)).hasRedirectedUrl("/sign-in");
		assertThat(signInAs("ola", PASSWORD)).hasRedirectedUrl("/sign-in?error");
		post("/admin/accounts/" + ola + "/enable", Map.of());
		assertThat(signInAs("ola", PASSWORD)).hasRedirectedUrl("/");
	}

	@Test
	void keepsTheLastAdministrator() {
		String account = "/admin/accounts/" + this.kari;
		post(account + "/revoke", Map.of("role", "ADMIN"));
		post(account + "/disable", Map.of());
		assertThat(SystemAccess.call(() -> this.accounts.find(this.kari)))
			.hasValueSatisfying((kept) -> assertThat(kept.enabled()).isTrue())
			.hasValueSatisfying((kept) -> assertThat(kept.grants()).containsExactly(RoleGrant.of(Role.ADMIN)));
		open("Eva", "To", "eva", RoleGrant.of(Role.ADMIN));
		post(account + "/revoke", Map.of("role", "ADMIN"));
		assertThat(SystemAccess.call(() -> this.accounts.find(this.kari)))
			.hasValueSatisfying((left) -> assertThat(left.grants()).isEmpty());
	}

	@Test
	void grantsNoRoleWithoutPages() {
		String account = "/admin/accounts/" + this.kari;
		post(account + "/grant", Map.of("role", "MUNICIPALITY"));
		assertThat(page(account)).bodyText().doesNotContain("Kommunekontakt");
		assertThat(post(account + "/grant", Map.of("role", "COORDINATOR"))).hasStatus(404);
		assertThat(post(account + "/grant", Map.of("role", "KING"))).hasStatus(404);
	}

	@Test
	void refusesATakenNameAndAStaleForm() {
		assertThat(post("/admin/accounts", Map.of("givenName", "A", "familyName", "B", "username", "OLA")))
			.hasStatus(422)
			.bodyText()
			.contains("Brukernavnet ola er i bruk.");
		Map<String, String> change = Map.of("givenName", "Kari", "familyName", "Ås", "username", "kari", "version",
				"7");
		assertThat(post("/admin/accounts/" + this.kari, change)).hasStatus(409);
	}

	@Test
	void changesTheOwnPasswordAndEndsTheOtherSessions() {
		Cookie here = signIn("ola");
		Cookie elsewhere = signIn("ola");
		assertThat(changePassword(here, "feil passord her")).hasStatus(422).bodyText().contains("ikke passordet");
		assertThat(changePassword(here, PASSWORD)).hasRedirectedUrl("/account");
		assertThat(this.mvc.get().uri("/account").cookie(here)).hasStatusOk();
		assertThat(this.mvc.get().uri("/account").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
	}

	private MvcTestResult changePassword(Cookie session, String current) {
		return this.mvc.post()
			.uri("/account/password")
			.param("current", current)
			.param("password", "noe helt annet nå")
			.with(csrf())
			.cookie(session)
			.exchange();
	}

	private MvcTestResult page(String path) {
		return this.mvc.get().uri(path).with(this.administrator).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(this.administrator).with(csrf());
		parameters.forEach(request::param);
		return request.exchange();
	}

	private String created(Map<String, String> form) {
		String path = post("/admin/accounts", form).getResponse().getRedirectedUrl();
		assertThat(path).isNotNull();
		return path;
	}

	private String link(String account) {
		String body = new String(post(account + "/token", Map.of()).getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		assertThat(body).contains("http://localhost/account/token/");
		return body.replaceFirst("(?s).*http://localhost(/account/token/[\\w-]+).*", "$1");
	}

	private MvcTestResult setPassword(String link, String password) {
		return this.mvc.post().uri(link).param("password", password).with(csrf()).exchange();
	}

	private Cookie signIn(String username) {
		Cookie session = signInAs(username, PASSWORD).getResponse().getCookie("SESSION");
		assertThat(session).isNotNull();
		return session;
	}

	private MvcTestResult signInAs(String username, String password) {
		return this.mvc.post()
			.uri("/sign-in")
			.param("username", username)
			.param("password", password)
			.with(csrf())
			.exchange();
	}

	private AccountId account(String username) {
		return new AccountId(
				this.jdbc.sql("SELECT id FROM account WHERE username = ?").param(username).query(UUID.class).single());
	}

	private AccountId open(String givenName, String familyName, String username, RoleGrant... grants) {
		return SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson(givenName, familyName, null, null));
			return this.accounts.open(new NewAccount(person, username, PASSWORD, Set.of(grants)));
		});
	}

}
