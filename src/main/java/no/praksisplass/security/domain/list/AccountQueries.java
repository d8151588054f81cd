package no.praksisplass.security.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts together with the people they belong to, a page in three queries. */
@Component
public class AccountQueries {

	private static final String FROM = """
			FROM person p LEFT JOIN account a ON a.person_id = p.id
			WHERE (a.id IS NULL) = :missing
			  AND position(lower(:text) IN lower(p.given_name || ' ' || p.family_name || ' ' || coalesce(a.username, '')
			      || ' ' || coalesce(p.email, ''))) > 0
			  AND (cast(:role AS text) IS NULL AND cast(:university AS uuid) IS NULL OR EXISTS (
			    SELECT 1 FROM account_role r WHERE r.account_id = a.id
			      AND (cast(:role AS text) IS NULL OR r.role = :role)
			      AND (cast(:university AS uuid) IS NULL OR r.university_id = :university)))
			""";

	private static final Map<String, String> ORDERS = Map.of("name", "p.family_name %1$s, p.given_name %1$s, p.id",
			"username", "a.username %1$s, p.id");

	private final JdbcClient jdbc;

	AccountQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Page<AccountRow> list(AccountFilter filter, Pageable page) {
		List<AccountRow> rows = filtered("SELECT p.id AS person_id, p.family_name || ', ' || p.given_name AS name, a.* "
				+ FROM + " ORDER BY " + order(page) + " LIMIT " + page.getPageSize() + " OFFSET " + page.getOffset(),
				filter)
			.query((row, number) -> row(row))
			.list();
		long total = filtered("SELECT count(*) " + FROM, filter).query(Long.class).single();
		return new PageImpl<>(withGrants(rows), page, total);
	}

	public AccountSummary summary() {
		return this.jdbc.sql("""
				SELECT count(*) AS accounts, count(*) FILTER (WHERE password_hash IS NULL) AS without_password,
				  count(*) FILTER (WHERE NOT enabled) AS disabled,
				  (SELECT count(*) FROM account_role WHERE role = 'ADMIN') AS administrators
				FROM account""").query(AccountSummary.class).single();
	}

	private JdbcClient.StatementSpec filtered(String sql, AccountFilter filter) {
		return this.jdbc.sql(sql)
			.param("missing", filter.missing())
			.param("text", filter.text().strip())
			.param("role", filter.role().map(Role::name).orElse(null))
			.param("university", filter.university().map(UniversityId::value).orElse(null));
	}

	private static String order(Pageable page) {
		return page.getSort()
			.stream()
			.findFirst()
			.filter((order) -> ORDERS.containsKey(order.getProperty()))
			.map((order) -> Objects.requireNonNull(ORDERS.get(order.getProperty()))
				.formatted(order.getDirection().name()))
			.orElse("p.id");
	}

	private static AccountRow row(ResultSet row) throws SQLException {
		UUID account = row.getObject("id", UUID.class);
		String username = row.getString("username");
		return new AccountRow(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
				Optional.ofNullable(account).map(AccountId::new), (username != null) ? username : "",
				row.getBoolean("enabled"), row.getString("password_hash") != null, Set.of());
	}

	private List<AccountRow> withGrants(List<AccountRow> rows) {
		Map<AccountId, Set<RoleGrant>> grants = grants(rows.stream().flatMap((row) -> row.account().stream()).toList());
		return rows.stream()
			.map((row) -> new AccountRow(row.person(), row.name(), row.account(), row.username(), row.enabled(),
					row.hasPassword(), row.account().map((id) -> grants.getOrDefault(id, Set.of())).orElse(Set.of())))
			.toList();
	}

	private Map<AccountId, Set<RoleGrant>> grants(Collection<AccountId> accounts) {
		Map<AccountId, Set<RoleGrant>> grants = new HashMap<>();
		if (!accounts.isEmpty()) {
			this.jdbc.sql("SELECT account_id, role, university_id FROM account_role WHERE account_id IN (:ids)")
				.param("ids", accounts.stream().map(AccountId::value).toList())
				.query((row, number) -> grants
					.computeIfAbsent(new AccountId(row.getObject("account_id", UUID.class)), (id) -> new HashSet<>())
					.add(new RoleGrant(Role.valueOf(row.getString("role")),
							Optional.ofNullable(row.getObject("university_id", UUID.class)).map(UniversityId::new))))
				.list();
		}
		return grants;
	}

}
