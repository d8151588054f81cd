package no.praksisplass.placement.web.todo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.praksisplass.placement.domain.todo.TodoItemView;
import no.praksisplass.placement.domain.todo.TodoTexts;
import org.jspecify.annotations.Nullable;

/** An item of the list. */
public class TodoForm {

	private @Nullable Long version;

	@NotBlank(message = "{placement.todo.missing}")
	@Size(max = 300)
	private String nb = "";

	@Size(max = 300)
	private @Nullable String nn;

	@Size(max = 300)
	private @Nullable String en;

	static TodoForm from(TodoItemView item) {
		TodoForm form = new TodoForm();
		form.version = item.version();
		form.nb = item.texts().nb();
		form.nn = item.texts().nn();
		form.en = item.texts().en();
		return form;
	}

	TodoTexts toCommand() {
		return new TodoTexts(this.nb, this.nn, this.en);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getNb() {
		return this.nb;
	}

	public void setNb(String nb) {
		this.nb = nb;
	}

	public @Nullable String getNn() {
		return this.nn;
	}

	public void setNn(@Nullable String nn) {
		this.nn = nn;
	}

	public @Nullable String getEn() {
		return this.en;
	}

	public void setEn(@Nullable String en) {
		this.en = en;
	}

}
