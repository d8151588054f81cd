package no.praksisplass.security.web.factor;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.web.factor.FactorVisitor.Enrolled;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What one's own account shows of one's access: sessions, and a factor one chose. */
@IntegrationTest
@CleanDatabase
class OwnAccessTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	private FactorVisitor desk;

	private FactorVisitor phone;

	@BeforeEach
	void signInTwice() {
		open("lege");
		open("annen");
		this.desk = new FactorVisitor(this.mvc);
		this.phone = new FactorVisitor(this.mvc);
		this.desk.signIn("lege");
		this.phone.signIn("lege");
	}

	@Test
	void showsOwnSessionsAndEndsThemAll() {
		FactorVisitor other = new FactorVisitor(this.mvc);
		other.signIn("annen");
		String page = FactorVisitor.text(this.desk.get("/account"));
		assertThat(page.split("Firefox, Linux", -1)).hasSize(3);
		assertThat(page.split("192\\.0\\.2\\.…", -1)).hasSize(3);
		assertThat(page.split("Denne enheten", -1)).hasSize(2);
		assertThat(page).doesNotContain("192.0.2.44").containsPattern("Sist brukt\">\\d\\d\\.\\d\\d\\.\\d{4} kl\\. ");
		assertThat(this.desk.post("/account/sessions/end", "")).hasRedirectedUrl("/sign-in?signed-out-everywhere");
		assertThat(this.desk.get("/account")).hasRedirectedUrl("/sign-in");
		assertThat(this.phone.get("/account")).hasRedirectedUrl("/sign-in");
		assertThat(other.get("/account")).hasStatusOk();
	}

	@Test
	void keepsAWrongPasswordChangeOnThePageWithTheSessions() {
		assertThat(this.desk.post("/account/password", "")).hasStatus(422).bodyText().contains("Firefox, Linux");
	}

	@Test
	void setsUpAFactorOfOnesOwnChoiceAndGivesItUpAgain() {
		assertThat(this.desk.get("/account")).bodyText().contains("Ikke i bruk");
		App app = App.of(FactorVisitor.text(this.desk.get("/account/factor")));
		assertThat(this.desk.post("/account/factor", app.wrong())).hasStatus(422)
			.bodyText()
			.contains("Koden er feil", "data:image/svg+xml;base64,");
		Enrolled enrolled = this.desk.enrol("/account/factor");
		assertThat(this.desk.get("/account")).bodyText().contains("10 gjenopprettingskoder igjen");

		FactorVisitor third = new FactorVisitor(this.mvc);
		assertThat(third.signIn("lege")).hasRedirectedUrl("/sign-in/factor");
		assertThat(this.desk.get("/account")).as("who is half-way is not signed in")
			.bodyText()
			.satisfies((page) -> assertThat(page.split("Firefox, Linux", -1)).hasSize(3));
		assertThat(this.desk.post("/account/factor/codes", app.wrong())).hasStatus(422);
		assertThat(this.desk.post("/account/factor/codes", enrolled.app().code(1))).hasStatusOk();
		assertThat(third.post("/sign-in/factor", enrolled.codes().get(0))).as("an old recovery code").hasStatus(422);
		assertThat(this.desk.post("/account/factor/remove", enrolled.codes().get(0))).hasStatus(422);
		assertThat(this.desk.get("/account/factor")).hasStatusOk().bodyText().contains("/account/factor/remove");
	}

	private void open(String username) {
		SystemAccess.run(() -> this.accounts
			.open(new NewAccount(this.persons.create(new NewPerson("Test", username, null, null)), username,
					FactorVisitor.PASSWORD, Set.of(RoleGrant.of(Role.SUPERVISOR)))));
	}

}
