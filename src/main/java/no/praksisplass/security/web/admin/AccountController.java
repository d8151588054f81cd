package no.praksisplass.security.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import no.praksisplass.security.Role;
import no.praksisplass.security.domain.AccountAdministration;
import no.praksisplass.security.domain.list.AccountFilter;
import no.praksisplass.security.domain.factor.FactorReset;
import no.praksisplass.security.domain.provider.PrincipalNames;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists, opens and changes accounts. */
@Controller
@RequestMapping("/admin/accounts")
class AccountController {

	private static final String FORM = "admin/accounts/form";

	private final AccountAdministration accounts;

	private final FactorReset factors;

	private final Texts texts;

	private final PrincipalNames names;

	AccountController(AccountAdministration accounts, FactorReset factors, PrincipalNames names, Texts texts) {
		this.accounts = accounts;
		this.factors = factors;
		this.names = names;
		this.texts = texts;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String text, @RequestParam Optional<Role> role,
			@RequestParam Optional<UniversityId> university, @RequestParam(defaultValue = "false") boolean missing,
			@Sortable({ "name", "username" }) Paging paging, Model model) {
		AccountFilter filter = new AccountFilter(text, role, university, missing);
		model.addAttribute("page", this.accounts.list(filter, paging.toPageable()));
		model.addAttribute("roles", roles());
		model.addAttribute("universities", universities());
		model.addAttribute("missing", missing);
		return "admin/accounts/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable AccountId id, Model model) {
		model.addAttribute("account", this.accounts.show(id));
		model.addAttribute("grantable", this.accounts.grantable(id));
		this.factors.state(id).ifPresent((factor) -> model.addAttribute("factor", factor));
		if (this.names.areUsed()) {
			model.addAttribute("principalName", this.names.of(id).orElse(""));
		}
		model.addAttribute("history", this.accounts.history(id));
		return "admin/accounts/show";
	}

	@GetMapping("/new")
	String newForm(@RequestParam @Nullable PersonId person, Model model) {
		model.addAttribute("form",
				(person != null) ? AccountForm.from(this.accounts.person(person)) : new AccountForm());
		model.addAttribute("person", person);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@RequestParam @Nullable PersonId person, @Valid @ModelAttribute("form") AccountForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		AccountId[] opened = new AccountId[1];
		if (!Submissions.accepted(errors, () -> opened[0] = open(person, form))) {
			model.addAttribute("person", person);
			return Submissions.again(errors, FORM);
		}
		Flash.success("security.account.created").after(redirect);
		return new ModelAndView("redirect:/admin/accounts/" + opened[0]);
	}

	@GetMapping("/{id}/edit")
	String editForm(@PathVariable AccountId id, Model model) {
		model.addAttribute("form", AccountForm.from(this.accounts.show(id)));
		model.addAttribute("id", id);
		return FORM;
	}

	@PostMapping("/{id}")
	ModelAndView update(@PathVariable AccountId id, @Valid @ModelAttribute("form") AccountForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.accounts.update(id, form.getVersion(), form.toCommand()))) {
			model.addAttribute("id", id);
			return Submissions.again(errors, FORM, id, () -> AccountForm.from(this.accounts.show(id)));
		}
		Flash.success("security.account.saved").after(redirect);
		return new ModelAndView("redirect:/admin/accounts/" + id);
	}

	private AccountId open(@Nullable PersonId person, AccountForm form) {
		return (person != null) ? this.accounts.createFor(person, form.toCommand())
				: this.accounts.create(form.toCommand());
	}

	private List<Option> roles() {
		return Arrays.stream(Role.values())
			.filter(Role::hasPages)
			.map((role) -> new Option(role.name(), this.texts.of("role." + role.name())))
			.toList();
	}

	private List<Option> universities() {
		return this.accounts.universities()
			.entrySet()
			.stream()
			.map((entry) -> Option.of(entry.getKey(), entry.getValue()))
			.toList();
	}

}
