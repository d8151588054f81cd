package no.praksisplass.placement.web.todo;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import no.praksisplass.placement.domain.todo.TodoList;
import no.praksisplass.placement.domain.todo.Todos;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What students have to see to: the university's list, and ticks on a placement. */
@Controller
class TodoController {

	private static final String LIST = "redirect:/coordinator/todos";

	private final TodoList list;

	private final Todos todos;

	private final CurrentUser currentUser;

	TodoController(TodoList list, Todos todos, CurrentUser currentUser) {
		this.list = list;
		this.todos = todos;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator/todos")
	String list(Model model) {
		model.addAttribute("form", new TodoForm());
		return fill(model);
	}

	@PostMapping("/coordinator/todos")
	ModelAndView add(@Valid @ModelAttribute("form") TodoForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.list.add(university(), form.toCommand()))) {
			return Submissions.again(errors, fill(model));
		}
		Flash.success("placement.todo.saved").after(redirect);
		return new ModelAndView(LIST);
	}

	@GetMapping("/coordinator/todos/{item}/edit")
	String edit(@PathVariable UUID item, Model model) {
		model.addAttribute("form", TodoForm.from(this.list.get(item)));
		model.addAttribute("item", item);
		return "placement/todo-form";
	}

	@PostMapping("/coordinator/todos/{item}")
	ModelAndView change(@PathVariable UUID item, @Valid @ModelAttribute("form") TodoForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		this.list.get(item);
		long version = Objects.requireNonNullElse(form.getVersion(), -1L);
		if (!Submissions.accepted(errors, () -> this.list.change(item, version, form.toCommand()))) {
			model.addAttribute("item", item);
			return Submissions.again(errors, "placement/todo-form", item, () -> TodoForm.from(this.list.get(item)));
		}
		Flash.success("placement.todo.saved").after(redirect);
		return new ModelAndView(LIST);
	}

	@PostMapping("/coordinator/todos/{item}/remove")
	String remove(@PathVariable UUID item, RedirectAttributes redirect) {
		this.list.remove(item);
		Flash.success("placement.todo.removed").after(redirect);
		return LIST;
	}

	@PostMapping("/coordinator/placements/{id}/todos/{item}")
	String tick(@PathVariable PlacementId id, @PathVariable UUID item) {
		this.todos.tick(id, item);
		return "redirect:/coordinator/placements/" + id + "#todos";
	}

	@PostMapping("/coordinator/placements/{id}/todos/{item}/undo")
	String untick(@PathVariable PlacementId id, @PathVariable UUID item) {
		this.todos.untick(id, item);
		return "redirect:/coordinator/placements/" + id + "#todos";
	}

	private String fill(Model model) {
		model.addAttribute("items", this.list.of(university()));
		return "placement/todo-list";
	}

	private UniversityId university() {
		return this.currentUser.university(Role.COORDINATOR);
	}

}
