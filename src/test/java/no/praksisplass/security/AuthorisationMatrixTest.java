package no.praksisplass.security;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import no.praksisplass.security.AuthorisationMatrix.Row;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Every mapping of the application is in the matrix, and every mapping answers each role
 * as the matrix says. The header of {@code authorisation-matrix.csv} tells how to add a
 * row.
 */
@IntegrationTest
@CleanDatabase
class AuthorisationMatrixTest {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyMappingHasARowAndEveryRowAMapping() {
		Set<String> mapped = this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(AuthorisationMatrixTest::mappings)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> written = AuthorisationMatrix.rows()
			.stream()
			.map(Row::mapping)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(mapped).as("mappings without a row in authorisation-matrix.csv").isSubsetOf(written);
		assertThat(written).as("rows whose mapping is gone").isSubsetOf(mapped);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void answersEachRoleAsWritten(Row row) {
		UniversityId university = new OtherUniversity(this.jdbc).id();
		SoftAssertions softly = new SoftAssertions();
		check(softly, row, AuthorisationMatrix.ANONYMOUS, row.allowsAnonymous(),
				request(row, null, (name) -> absent()));
		for (Role role : Role.values()) {
			check(softly, row, role.name(), row.allows(role),
					request(row, holder(role, university), (name) -> absent()));
		}
		softly.assertAll();
	}

	@ParameterizedTest
	@MethodSource("rowsWithForeignObjects")
	void treatsAnotherUniversitysObjectAsAbsent(Row row) {
		OtherUniversity other = new OtherUniversity(this.jdbc);
		UniversityId own = new OtherUniversity(this.jdbc).id();
		SoftAssertions softly = new SoftAssertions();
		for (Role role : Role.values()) {
			if (role.needsUniversity() && row.allows(role)) {
				SignedInUser user = holder(role, own);
				int absent = status(request(row, user, (name) -> absent()));
				int foreign = status(request(row, user, (name) -> foreign(row, other, name)));
				softly.assertThat(foreign).as("%s as %s: another's against absent", row, role).isEqualTo(absent);
				if (row.method().equals("GET")) {
					softly.assertThat(foreign).as("%s as %s", row, role).isIn(404, 400);
				}
			}
		}
		softly.assertAll();
	}

	@Test
	void refusesWhatIsMappedNowhereToEverybody() {
		assertThat(this.mvc.get().uri("/actuator/env")).hasRedirectedUrl("/sign-in");
		assertThat(this.mvc.get().uri("/actuator/env").with(user(TestUsers.administrator()))).hasStatus(403);
		assertThat(this.mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
	}

	static Stream<Row> rows() {
		return AuthorisationMatrix.rows().stream();
	}

	static Stream<Row> rowsWithForeignObjects() {
		return rows().filter((row) -> !row.foreign().isEmpty());
	}

	private static void check(SoftAssertions softly, Row row, String who, boolean allowed, MvcTestResult result) {
		if (allowed) {
			softly.assertThat(isRefused(result)).as("%s refused to %s", row, who).isFalse();
			softly.assertThat(row.method().equals("ANY") ? 200 : status(result))
				.as("%s broken for %s: %s", row, who, result.getUnresolvedException())
				.isLessThan(500);
		}
		else {
			softly.assertThat(isRefused(result)).as("%s allowed to %s", row, who).isTrue();
		}
	}

	private static boolean isRefused(MvcTestResult result) {
		int status = status(result);
		return status == 401 || status == 403
				|| (status == 302 && "/sign-in".equals(result.getResponse().getRedirectedUrl()));
	}

	private static int status(MvcTestResult result) {
		return (result.getUnresolvedException() != null) ? 500 : result.getResponse().getStatus();
	}

	private MvcTestResult request(Row row, @Nullable SignedInUser user, Function<String, Object> values) {
		String path = VARIABLE.matcher(row.pattern()).replaceAll((match) -> values.apply(match.group(1)).toString());
		HttpMethod method = HttpMethod.valueOf(row.method().equals("ANY") ? "GET" : row.method());
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(method).uri(path).with(csrf());
		return ((user != null) ? request.with(user(user)) : request).exchange();
	}

	private static SignedInUser holder(Role role, UniversityId university) {
		RoleGrant grant = role.needsUniversity() ? RoleGrant.at(university, role) : RoleGrant.of(role);
		return TestUsers.of(PersonId.random(), Set.of(grant));
	}

	private static Object foreign(Row row, OtherUniversity other, String variable) {
		String kind = row.foreign().get(variable);
		return (kind != null) ? other.object(kind) : absent();
	}

	private static Object absent() {
		return UUID.randomUUID();
	}

	private static Stream<String> mappings(RequestMappingInfo info) {
		Set<String> methods = info.getMethodsCondition()
			.getMethods()
			.stream()
			.map(Enum::name)
			.collect(Collectors.toSet());
		return info.getPatternValues()
			.stream()
			.flatMap((pattern) -> (methods.isEmpty() ? Set.of("ANY") : methods).stream()
				.map((method) -> method + " " + pattern));
	}

}
