package no.praksisplass.matching.web.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.praksisplass.matching.domain.hearing.NewObjection;
import no.praksisplass.student.ConflictKind;
import org.jspecify.annotations.Nullable;

/** Why a proposed student cannot come. */
public class ObjectionForm {

	@NotNull(message = "{matching.objection.kind.missing}")
	private @Nullable ConflictKind kind;

	@Size(max = 1000)
	private String note = "";

	NewObjection toCommand() {
		if (this.kind == null) {
			throw new IllegalStateException("No kind");
		}
		return new NewObjection(this.kind, this.note);
	}

	public @Nullable ConflictKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable ConflictKind kind) {
		this.kind = kind;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

}
