package no.praksisplass.supervisor.web.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Finding the other one, the two side by side, who is asked, and what comes of it. */
@IntegrationTest
@CleanDatabase
class MergePagesTests {

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private Practices practices;

	@Autowired
	private JdbcClient jdbc;

	private Scene bergen;

	private Scene oslo;

	private SignedInUser tromso;

	private Office kept;

	private Office away;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 0);
		this.oslo = this.world.scene("uio", 0);
		this.tromso = this.world.scene("uit", 0).coordinator();
		this.kept = this.world.office("Fjord", Answer.YES, 2, this.bergen.period());
		this.away = this.world.office("Fjord legesenter", Answer.MAYBE, 1, this.bergen.period());
	}

	@Test
	void theOtherOneIsFoundAmongThoseAlikeOrBySearching() {
		String page = "/coordinator/practices/" + this.kept.practice();
		assertThat(html(this.bergen.coordinator(), page)).contains(page + "/merge", "Slå sammen med");
		assertThat(html(this.bergen.coordinator(), page + "/merge")).contains("Fjord legesenter", comparing());
		assertThat(html(this.bergen.coordinator(), page + "/merge?q=LEGESENTER")).contains("Fjord legesenter");
		assertThat(html(this.bergen.coordinator(), page + "/merge?q=finnes+ikke")).contains("Ingen treff")
			.doesNotContain("Fjord legesenter");
		assertThat(html(this.bergen.coordinator(),
				"/coordinator/supervisors/" + this.kept.supervisor() + "/merge?q=Fjord"))
			.contains("/merge/supervisor/" + this.away.supervisor());
	}

	@Test
	void aUniversityAloneConcernedMergesAtOnceAndOldLinksLeadOn() {
		assertThat(html(this.bergen.coordinator(), comparing())).contains("Slå Fjord legesenter inn i Fjord",
				"blir slått inn i Fjord med en gang", "choices[name]", "Det som hører til");
		assertThat(
				post(this.bergen.coordinator(), comparing(), Map.of("choices[name]", "AWAY", "reason", "Samme kontor")))
			.hasRedirectedUrl("/coordinator/practices/" + this.kept.practice());
		assertThat(html(this.bergen.coordinator(), "/coordinator/practices/" + this.kept.practice()))
			.contains("<h1><span>Fjord legesenter</span>", "Slått sammen med");
		String old = "/coordinator/practices/" + this.away.practice();
		assertThat(get(this.bergen.coordinator(), old))
			.hasRedirectedUrl("/coordinator/practices/" + this.kept.practice());
		assertThat(get(this.bergen.coordinator(), old + "/calendar"))
			.hasRedirectedUrl("/coordinator/practices/" + this.kept.practice() + "/calendar");
		assertThat(post(this.bergen.coordinator(), old + "/confirm", Map.of())).as("nothing is done to a pointer")
			.hasRedirectedUrl("/coordinator/practices/" + this.kept.practice());
	}

	@Test
	void twoAnswersToOnePeriodAreToBeChosenAndWhatWasChosenIsNotLost() {
		String path = comparingSupervisors();
		String answer = "choices[answer." + this.bergen.period() + "]";
		assertThat(html(this.bergen.coordinator(), path)).contains(answer, "Ja, 2 plasser", "Kanskje, én plass");
		assertThat(post(this.bergen.coordinator(), path, Map.of("choices[name]", "AWAY", "reason", "Samme lege")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg hva som skal stå", "Samme lege")
			.containsPattern(
					"name=\"choices\\[name]\"\\s+value=\"AWAY\"\\s+checked|value=\"AWAY\"[^>]*name=\"choices\\[name]\"[^>]*checked");
		assertThat(post(this.bergen.coordinator(), path, Map.of(answer, "KEPT", "reason", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Skriv en begrunnelse.", "id=\"reason-error\"");
		assertThat(post(this.bergen.coordinator(), path, Map.of(answer, "KEPT", "reason", "Samme lege")))
			.hasRedirectedUrl("/coordinator/supervisors/" + this.kept.supervisor());
		assertThat(this.jdbc.sql("SELECT answer FROM availability").query(String.class).list()).containsExactly("YES");
	}

	@Test
	void everyOtherUniversityWithTiesToOneOfTheTwoHasToConsent() {
		Scene trondheim = this.world.scene("ntnu", 0);
		this.world.answer(this.away, Answer.YES, 1, this.oslo.period());
		this.world.answer(this.kept, Answer.YES, 1, trondheim.period());
		assertThat(html(this.bergen.coordinator(), comparing()))
			.contains("Universitetet ntnu, Universitetet uio må samtykke");
		String proposal = proposed();
		assertThat(html(this.oslo.coordinator(), "/coordinator")).contains(proposal, "slå noe sammen");
		assertThat(html(this.oslo.coordinator(), proposal)).contains("Slå Fjord legesenter inn i Fjord",
				"Samme kontor");
		assertThat(get(this.tromso, proposal)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(this.tromso, proposal + "/consent", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(html(this.oslo.coordinator(), comparing())).contains("Avslutt det først")
			.as("what was chosen by those who propose it")
			.containsPattern("value=\"AWAY\"[^>]*name=\"choices\\[name]\"[^>]*checked");
		assertThat(post(this.oslo.coordinator(), proposal + "/consent", Map.of())).hasRedirectedUrl(proposal);
		assertThat(active(this.away.practice())).as("waits for one more").isTrue();
		assertThat(post(trondheim.coordinator(), proposal + "/consent", Map.of())).hasRedirectedUrl(proposal);
		assertThat(active(this.away.practice())).isFalse();
		assertThat(this.practices.find(this.kept.practice())).map(PracticeView::name)
			.as("what was chosen when it was proposed")
			.contains("Fjord legesenter");
		assertThat(html(this.bergen.coordinator(), proposal)).contains("Gjennomført");
	}

	@Test
	void aRefusalEndsItWithItsReason() {
		this.world.answer(this.away, Answer.YES, 1, this.oslo.period());
		String proposal = proposed();
		assertThat(post(this.oslo.coordinator(), proposal + "/refuse", Map.of("reason", "Det er to kontorer")))
			.hasRedirectedUrl(proposal);
		assertThat(html(this.bergen.coordinator(), proposal)).contains("Avslått", "Det er to kontorer");
		assertThat(active(this.away.practice())).isTrue();
		assertThat(proposed()).isNotEqualTo(proposal);
	}

	@Test
	void anAdministratorMergesAtOnce() {
		this.world.answer(this.away, Answer.YES, 1, this.oslo.period());
		SignedInUser administrator = new SignedInUser(AccountId.random(), this.bergen.coordinator().personId(), "admin",
				"Admin", Locale.forLanguageTag("nb"), true, List.of(RoleGrant.of(Role.ADMIN)), null);
		String path = comparing().replace("/coordinator/", "/admin/");
		assertThat(html(administrator, path)).contains("med en gang").doesNotContain("name=\"reason\"");
		assertThat(post(administrator, path, Map.of()))
			.hasRedirectedUrl("/admin/practices/" + this.kept.practice() + "/use");
		assertThat(active(this.away.practice())).isFalse();
		assertThat(get(administrator, "/admin/practices/" + this.away.practice() + "/use"))
			.hasRedirectedUrl("/admin/practices/" + this.kept.practice() + "/use");
	}

	@Test
	void aChangeMeanwhileIsNoticedAndNonsenseRefused() {
		String seen = seen(this.bergen.coordinator(), comparing());
		this.jdbc.sql("UPDATE practice SET version = version + 1, student_rooms = 7 WHERE id = :id")
			.param("id", this.away.practice().value())
			.update();
		assertThat(post(this.bergen.coordinator(), comparing(), Map.of("seen", seen, "reason", "Samme")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Samme");
		assertThat(post(this.bergen.coordinator(), comparing(), Map.of("choices[name]", "BEGGE", "reason", "Samme")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		String itself = comparing().replace(this.away.practice().toString(), this.kept.practice().toString());
		assertThat(get(this.bergen.coordinator(), itself)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		String unknown = comparing().replace(this.away.practice().toString(), PracticeId.random().toString());
		assertThat(get(this.bergen.coordinator(), unknown)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(active(this.away.practice())).isTrue();
	}

	private boolean active(PracticeId practice) {
		return this.practices.find(practice).map(PracticeView::active).orElseThrow();
	}

	private String comparing() {
		return "/coordinator/practices/" + this.kept.practice() + "/merge/practice/" + this.away.practice();
	}

	private String comparingSupervisors() {
		return "/coordinator/supervisors/" + this.kept.supervisor() + "/merge/supervisor/" + this.away.supervisor();
	}

	private String proposed() {
		String proposal = Objects.requireNonNull(
				post(this.bergen.coordinator(), comparing(), Map.of("choices[name]", "AWAY", "reason", "Samme kontor"))
					.getResponse()
					.getRedirectedUrl());
		assertThat(proposal).startsWith("/coordinator/deactivations/");
		return proposal;
	}

	private String seen(SignedInUser who, String path) {
		Matcher matcher = SEEN.matcher(html(who, path));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private String html(SignedInUser who, String path) {
		MvcTestResult result = get(who, path);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(SignedInUser who, String path) {
		return this.mvc.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(SignedInUser who, String path, Map<String, String> fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(path).with(user(who)).with(csrf());
		if (path.contains("/merge/") && !fields.containsKey("seen")) {
			request.param("seen", seen(who, path));
		}
		fields.forEach(request::param);
		return request.exchange();
	}

}
