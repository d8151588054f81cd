package no.praksisplass.security.web.provider;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.security.Role;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.domain.AccountAdministration;
import no.praksisplass.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in at Feide, and what is refused. */
class ProviderSignInTests extends ProviderTestBase {

	private static final String LINKING = "/sign-in/linking";

	private static final String FAILED = "/sign-in?provider-failed";

	@Autowired
	private AccountAdministration administration;

	@Test
	void asksTheFirstTimeWhoseAccountItIsAndNeverAgain() {
		AccountId kari = open("kari", "kari@example.org", Role.SUPERVISOR);
		name(kari, "KARI@uib.no ");
		assertThat(this.browser.text("/sign-in")).contains("Logg inn med Feide", "/sign-in/provider/feide");
		assertThat(this.browser.get("/account")).hasRedirectedUrl("/sign-in");
		says("feide", "a1", Map.of(NAME_CLAIM, "feide:kari@uib.no", "name", "Kari Hemmelig"));
		assertThat(this.browser.travel("feide")).hasRedirectedUrl(LINKING);
		for (String page : List.of("/", "/account", "/supervisor")) {
			assertThat(this.browser.get(page)).as(page).hasRedirectedUrl(LINKING);
		}
		assertThat(this.browser.text(LINKING)).contains("Feide kjenner deg som kari@uib.no", "Test kari",
				"Er denne kontoen din?");
		assertThat(links()).isZero();
		assertThat(this.browser.post(LINKING).getResponse().getRedirectedUrl()).contains("/account");
		assertThat(this.browser.get("/account")).hasStatusOk();
		assertThat(this.jdbc.sql("SELECT kind FROM account_event WHERE done_by IS NOT NULL").query(String.class).list())
			.contains("IDENTITY_LINKED");
		assertThat(this.jdbc.sql("SELECT i::text FROM account_identity i").query(String.class).single())
			.contains("a1", "kari@uib.no")
			.doesNotContain("Hemmelig");

		Traveller next = new Traveller(this.mvc);
		says("feide", "a1", Map.of());
		assertThat(next.travel("feide")).hasRedirectedUrl("/");
		assertThat(next.get("/account")).hasStatusOk();
	}

	@Test
	void tellsSomebodyUnknownWhatToDo() {
		open("kari", "kari@uib.no", Role.SUPERVISOR);
		says("feide", "b1", Map.of(NAME_CLAIM, "kari@uib.no", "email", "kari@uib.no", "email_verified", true));
		assertThat(this.browser.travel("feide")).as("an e-mail address is not enough").hasRedirectedUrl(LINKING);
		assertThat(this.browser.text(LINKING)).contains("ingen konto her er knyttet til deg", "praksiskoordinatoren")
			.doesNotContain("Test kari", "Ja, det er meg");
		assertThat(this.browser.post(LINKING)).hasStatus(422);
		assertThat(this.browser.get("/account")).hasRedirectedUrl(LINKING);
		assertThat(links()).isZero();
	}

	@Test
	void asksForTheOneOfTheNameAmongTwoOfOneAddress() {
		open("kari", "felles@legekontor.example", Role.SUPERVISOR);
		name(open("ola", "felles@legekontor.example", Role.SUPERVISOR), "ola@uib.no");
		says("feide", "c1",
				Map.of(NAME_CLAIM, "ola@uib.no", "email", "felles@legekontor.example", "email_verified", false));
		this.browser.travel("feide");
		assertThat(this.browser.text(LINKING)).contains("Test ola").doesNotContain("Test kari");
	}

	@Test
	void doesNotOfferAnAccountToWhoeverGotItsNameLater() {
		name(open("kari", "kari@example.org", Role.SUPERVISOR), "kari@uib.no");
		says("feide", "d1", Map.of(NAME_CLAIM, "kari@uib.no"));
		this.browser.travel("feide");
		this.browser.post(LINKING);
		Traveller later = new Traveller(this.mvc);
		says("feide", "d2", Map.of(NAME_CLAIM, "kari@uib.no"));
		assertThat(later.travel("feide")).hasRedirectedUrl(LINKING);
		assertThat(later.text(LINKING)).doesNotContain("Test kari");
		assertThat(links()).isOne();
	}

	@Test
	void keepsAClosedAccountClosedAndSaysSo() {
		AccountId kari = open("kari", "kari@example.org", Role.SUPERVISOR);
		name(kari, "kari@uib.no");
		SystemAccess.run(() -> this.administration.disable(kari));
		says("feide", "e1", Map.of(NAME_CLAIM, "kari@uib.no"));
		assertThat(this.browser.travel("feide")).hasRedirectedUrl("/sign-in?closed");
		SystemAccess.run(() -> this.administration.enable(kari));
		says("feide", "e1", Map.of(NAME_CLAIM, "kari@uib.no"));
		this.browser.travel("feide");
		this.browser.post(LINKING);
		SystemAccess.run(() -> this.administration.disable(kari));
		says("feide", "e1", Map.of());
		assertThat(this.browser.travel("feide")).hasRedirectedUrl("/sign-in?closed");
		assertThat(this.browser.get("/supervisor")).hasRedirectedUrl("/sign-in");
		assertThat(this.browser.text("/sign-in?closed=")).contains("Kontoen din er stengt");
	}

	@ParameterizedTest
	@MethodSource("lies")
	void refusesATokenThatIsNotForThisSignIn(Map<String, Object> claims) {
		name(open("kari", "kari@example.org", Role.SUPERVISOR), "kari@uib.no");
		says("feide", "f1", claims);
		assertThat(this.browser.travel("feide")).hasRedirectedUrl(FAILED);
		assertThat(this.browser.get(LINKING)).hasRedirectedUrl("/");
		assertThat(this.browser.get("/account")).hasRedirectedUrl("/sign-in");
		assertThat(this.browser.text(FAILED + "=")).contains("Innloggingen lyktes ikke");
	}

	static Stream<Map<String, Object>> lies() {
		return Stream
			.of(Map.of("aud", "en-annen-tjeneste"), Map.of("nonce", "en-annen-innlogging"),
					Map.of("iss", "https://en-annen-utsteder.example"),
					Map.of("iat", seconds(-1200), "exp", seconds(-600)), Map.of("sub", "01010112345"))
			.map((lie) -> Stream.concat(lie.entrySet().stream(), Map.of(NAME_CLAIM, "kari@uib.no").entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	private static long seconds(int fromNow) {
		return Instant.now().getEpochSecond() + fromNow;
	}

	@Test
	void takesAnAnswerOnceAndInTheBrowserThatAskedOnly() {
		name(open("kari", "kari@example.org", Role.SUPERVISOR), "kari@uib.no");
		URI way = this.browser.wayBack(this.browser.start("feide"));
		assertThat(new Traveller(this.mvc).comeBack(way)).as("stolen").hasRedirectedUrl(FAILED);
		says("feide", "g1", Map.of(NAME_CLAIM, "kari@uib.no"));
		assertThat(this.browser.comeBack(way)).hasRedirectedUrl(LINKING);
		assertThat(this.browser.comeBack(way)).as("replayed").hasRedirectedUrl(FAILED);
		URI forged = URI
			.create(this.browser.wayBack(this.browser.start("feide")).toString().replaceAll("state=[^&]*", "state=x"));
		assertThat(this.browser.comeBack(forged)).as("another state").hasRedirectedUrl(FAILED);
	}

	@Test
	void bindsTheWayThereToThisSignIn() {
		assertThat(this.browser.start("feide")).startsWith(SERVER.authorizationEndpointUrl("feide").toString())
			.contains("code_challenge=", "code_challenge_method=S256", "nonce=", "state=", "acr_values=" + MFA);
	}

	@Test
	void comesBackToTheSignInPageFromWhereNobodyAnswersOrSomebodyTurnedBack() {
		assertThat(this.browser.get("/sign-in/provider/nede")).hasRedirectedUrl(FAILED);
		assertThat(this.browser.get("/sign-in/provider/ukjent")).hasStatus(404);
		String state = this.browser.start("feide").replaceAll(".*[?&](state=[^&]*).*", "$1");
		MvcTestResult back = this.browser.get("/sign-in/provider/feide/callback?error=access_denied&" + state);
		assertThat(back).hasRedirectedUrl("/sign-in");
	}

	@Test
	void leavesTheSecondFactorToAProviderThatVouchesForItOnly() {
		name(open("kari", "kari@example.org", Role.ADMIN), "kari@uib.no");
		says("feide", "h1", Map.of(NAME_CLAIM, "kari@uib.no", "acr", "urn:password"));
		this.browser.travel("feide");
		assertThat(this.browser.post(LINKING)).hasRedirectedUrl("/sign-in/factor");
		assertThat(this.browser.get("/admin")).hasRedirectedUrl("/sign-in/factor");
		Traveller strong = new Traveller(this.mvc);
		says("feide", "h1", Map.of("acr", MFA));
		assertThat(strong.travel("feide")).hasRedirectedUrl("/");
		assertThat(strong.get("/admin")).hasStatusOk();
	}

}
