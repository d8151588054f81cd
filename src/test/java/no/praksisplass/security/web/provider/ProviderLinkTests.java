package no.praksisplass.security.web.provider;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import no.praksisplass.security.HprRegister;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Links between accounts and people at providers, HPR numbers, and signing out there. */
class ProviderLinkTests extends ProviderTestBase {

	private static final String LINKING = "/sign-in/linking";

	private static final String PID = "01010112345";

	private static final String PID_CLAIM = "helseid://claims/identity/pid";

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private HprRegister register;

	@Test
	void findsAGpByHprNumberAndKeepsNoIdentityNumber() {
		AccountId account = doctor("Ås", "999000111");
		says("helseid", "k1",
				Map.of(HPR_CLAIM, "999000111", PID_CLAIM, PID, "helseid://claims/identity/security_level", "4"));
		assertThat(this.browser.travel("helseid")).hasRedirectedUrl(LINKING);
		assertThat(this.browser.text(LINKING)).contains("HelseID kjenner deg som 999000111").doesNotContain(PID);
		assertThat(this.browser.post(LINKING)).hasRedirectedUrl("/");
		assertThat(this.browser.get("/supervisor")).hasStatusOk();
		assertThat(this.jdbc.sql("SELECT account_id::text FROM account_identity").query(String.class).single())
			.isEqualTo(account.toString());
		assertThat(stored()).contains("999000111").doesNotContain(PID);
	}

	@Test
	void offersNobodyWhereANumberIsTwoPeoples() {
		Doctor first = this.world.doctor("Ås", this.world.practice("Kontoret"));
		Doctor second = this.world.doctor("Bø", this.world.practice("Legene"));
		number(first, "999000111");
		number(second, "999000111");
		assertThat(this.register.findByHprNumber("999000111")).containsExactlyInAnyOrder(first.person(),
				second.person());
		says("helseid", "l1", Map.of(HPR_CLAIM, "999000111"));
		this.browser.travel("helseid");
		assertThat(this.browser.text(LINKING)).contains("ingen konto her er knyttet til deg");
	}

	@Test
	void showsWhoWeAreByASignedStatement() throws InterruptedException, ParseException, JOSEException {
		says("helseid", "m1", Map.of());
		this.browser.travel("helseid");
		Map<String, String> form = tokenRequest();
		SignedJWT statement = SignedJWT.parse(form.get("client_assertion"));
		assertThat(statement.verify(new RSASSAVerifier(KEY.toRSAPublicKey()))).isTrue();
		assertThat(statement.getHeader().getAlgorithm().getName()).isEqualTo("PS256");
		assertThat(statement.getJWTClaimsSet().getAudience()).containsExactly(SERVER.issuerUrl("helseid").toString());
		assertThat(statement.getJWTClaimsSet().getSubject()).isEqualTo("praksisplass");
		assertThat(form).containsKeys("code_verifier", "client_assertion_type").doesNotContainKey("client_secret");
	}

	@Test
	void linksFromOnesOwnAccountAndUnlinksAgain() {
		open("kari", "kari@example.org", Role.SUPERVISOR);
		this.browser.signIn("kari", PASSWORD);
		assertThat(this.browser.text("/account")).contains("Koble til Feide", "/sign-in/provider/feide");
		says("feide", "n1", Map.of(NAME_CLAIM, "kari@uib.no"));
		assertThat(this.browser.travel("feide")).hasRedirectedUrl(LINKING);
		assertThat(this.browser.text(LINKING)).contains("Test kari");
		assertThat(this.browser.post(LINKING)).hasRedirectedUrl("/");
		assertThat(this.browser.text("/account")).contains("kari@uib.no, koblet til", "Koble fra Feide");
		Traveller next = new Traveller(this.mvc);
		says("feide", "n1", Map.of());
		assertThat(next.travel("feide")).hasRedirectedUrl("/");
		assertThat(this.browser.post("/account/identities/feide/remove")).hasRedirectedUrl("/account");
		assertThat(this.browser.text("/account")).contains("Koblingen er fjernet", "Koble til Feide");
		assertThat(this.jdbc.sql("SELECT kind FROM account_event").query(String.class).list())
			.contains("IDENTITY_LINKED", "IDENTITY_REMOVED");
		says("feide", "n1", Map.of());
		assertThat(new Traveller(this.mvc).travel("feide")).hasRedirectedUrl(LINKING);
	}

	@Test
	void signsOutAtTheProviderToo() {
		linked();
		assertThat(this.browser.post("/sign-out")).hasRedirectedUrl("/sign-in/leaving");
		MvcTestResult leaving = this.browser.get("/sign-in/leaving");
		String there = Objects.requireNonNull(leaving.getResponse().getHeader("Refresh"));
		assertThat(there).startsWith("0; url=" + SERVER.endSessionEndpointUrl("feide"))
			.contains("client_id=praksisplass", "id_token_hint=eyJ",
					"post_logout_redirect_uri=http%3A%2F%2Flocalhost%2Fsign-in%3Fsigned-out");
		assertThat(leaving).bodyText().contains("Logg ut hos Feide");
		assertThat(this.browser.get("/account")).hasRedirectedUrl("/sign-in");
		assertThat(this.browser.get("/sign-in/leaving")).as("once").hasRedirectedUrl("/");
	}

	@Test
	void signsOutWithoutATokenThatMayHoldAnIdentityNumber() {
		open("kari", "kari@example.org", Role.SUPERVISOR);
		says("feide", "p1", Map.of("https://n.feide.no/claims/nin", PID));
		this.browser.travel("feide");
		assertThat(stored()).doesNotContain(PID).doesNotContain("eyJ");
		this.browser.post("/sign-out");
		assertThat(this.browser.get("/sign-in/leaving").getResponse().getHeader("Refresh"))
			.contains("client_id=praksisplass")
			.doesNotContain("id_token_hint");
	}

	@Test
	void anAdministratorSaysTheNameAndItIsRecorded() {
		AccountId kari = open("kari", "kari@example.org", Role.SUPERVISOR);
		name(open("ola", "ola@example.org", Role.SUPERVISOR), "ola@uib.no");
		open("sjef", "sjef@example.org", Role.ADMIN);
		linkedAs("sjef");
		String page = "/admin/accounts/" + kari + "/principal-name";
		assertThat(this.browser.text("/admin/accounts/" + kari)).contains("Feide-navn", page);
		assertThat(this.browser.text(page)).contains("abc012@uib.no");
		for (String wrong : new String[] { "kari", "ola@uib.no", PID + "@uib.no" }) {
			assertThat(this.browser.post(page, "principalName", wrong)).as(wrong)
				.hasStatus(422)
				.bodyText()
				.contains("value=\"" + wrong + "\"");
		}
		assertThat(this.browser.post(page, "principalName", "Kari@UiB.no")).hasRedirectedUrl("/admin/accounts/" + kari);
		assertThat(this.browser.text("/admin/accounts/" + kari)).contains("kari@uib.no", "Feide-navnet ble endret");
		assertThat(this.browser.post(page, "principalName", "")).hasStatus(302);
		assertThat(this.browser.text("/admin/accounts/" + kari)).doesNotContain("kari@uib.no");
	}

	private void linked() {
		name(open("kari", "kari@example.org", Role.SUPERVISOR), "kari@uib.no");
		says("feide", "o1", Map.of(NAME_CLAIM, "kari@uib.no"));
		this.browser.travel("feide");
		assertThat(this.browser.post(LINKING)).hasRedirectedUrl("/");
	}

	private void linkedAs(String username) {
		AccountId account = new AccountId(
				UUID.fromString(this.jdbc.sql("SELECT id::text FROM account WHERE username = :name")
					.param("name", username)
					.query(String.class)
					.single()));
		name(account, username + "@uib.no");
		says("feide", username, Map.of(NAME_CLAIM, username + "@uib.no", "acr", MFA));
		this.browser.travel("feide");
		assertThat(this.browser.post(LINKING)).hasRedirectedUrl("/");
	}

	private AccountId doctor(String name, String number) {
		Doctor doctor = this.world.doctor(name, this.world.practice("Kontoret"));
		number(doctor, number);
		return account(doctor.person());
	}

	private AccountId account(PersonId person) {
		return SystemAccess.call(
				() -> this.accounts.open(new NewAccount(person, "lege", null, Set.of(RoleGrant.of(Role.SUPERVISOR)))));
	}

	private void number(Doctor doctor, String number) {
		this.jdbc.sql("UPDATE supervisor SET hpr_number = :number WHERE id = :id")
			.param("number", number)
			.param("id", doctor.id().value())
			.update();
	}

	/** All that the database holds of links and sessions. */
	private String stored() {
		return String.join("\n", this.jdbc.sql("""
				SELECT i::text FROM account_identity i
				UNION ALL SELECT encode(attribute_bytes, 'escape') FROM spring_session_attributes
				UNION ALL SELECT e::text FROM account_event e""").query(String.class).list());
	}

	private static Map<String, String> tokenRequest() throws InterruptedException {
		for (RecordedRequest request = SERVER.takeRequest(1, TimeUnit.SECONDS); request != null; request = SERVER
			.takeRequest(1, TimeUnit.SECONDS)) {
			if (Objects.requireNonNull(request.getPath()).endsWith("/helseid/token")) {
				String body = request.getBody().readUtf8();
				if (body.contains("client_assertion")) {
					return Arrays.stream(body.split("&"))
						.map((pair) -> pair.split("=", 2))
						.collect(Collectors.toMap((pair) -> pair[0],
								(pair) -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
				}
			}
		}
		throw new AssertionError("nobody asked for a token");
	}

}
