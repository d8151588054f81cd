package no.praksisplass.security.web.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.security.Role;
import no.praksisplass.security.domain.AccountAdministration;
import no.praksisplass.security.domain.list.AccountFilter;
import no.praksisplass.security.domain.list.AccountRow;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.ListFile;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import no.praksisplass.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts as a file, without anything to sign in with. */
@Controller
class AccountExportController {

	private final AccountAdministration accounts;

	private final GrantTexts grants;

	private final ListFile file;

	private final Texts texts;

	AccountExportController(AccountAdministration accounts, GrantTexts grants, ListFile file, Texts texts) {
		this.accounts = accounts;
		this.grants = grants;
		this.file = file;
		this.texts = texts;
	}

	@GetMapping("/admin/accounts/export")
	void export(@RequestParam(defaultValue = "") String text, @RequestParam Optional<Role> role,
			@RequestParam Optional<UniversityId> university, @RequestParam(defaultValue = "false") boolean missing,
			@RequestParam(defaultValue = "csv") String format, @Sortable({ "name", "username" }) Paging paging,
			HttpServletResponse response) {
		GrantTexts.Reader roles = this.grants.getReader();
		List<ListFile.Column<AccountRow>> columns = List.of(new ListFile.Column<>("security.name", AccountRow::name),
				new ListFile.Column<>("security.username", AccountRow::username),
				new ListFile.Column<>("security.roles",
						(row) -> roles.choices(row.grants())
							.stream()
							.map(Option::label)
							.collect(Collectors.joining(" | "))),
				new ListFile.Column<>("security.state", this::state));
		AccountFilter filter = new AccountFilter(text, role, university, missing);
		this.file.send(response, format, "security.accounts", columns, paging.toPageable(),
				(page) -> this.accounts.list(filter, page));
	}

	private String state(AccountRow row) {
		if (row.account().isEmpty()) {
			return "";
		}
		return this.texts.of(!row.enabled() ? "security.state.disabled"
				: row.hasPassword() ? "security.state.in-use" : "security.state.new");
	}

}
