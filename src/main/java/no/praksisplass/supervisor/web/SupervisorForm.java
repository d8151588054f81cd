package no.praksisplass.supervisor.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.shared.Blank;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.Employment;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.domain.SupervisorCommand;
import no.praksisplass.supervisor.domain.SupervisorDetails;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The form of a supervisor, with the person she is. */
public class SupervisorForm {

	private @Nullable Long version;

	@NotBlank(message = "{supervisor.givenName.missing}")
	@Size(max = 100)
	private String givenName = "";

	@NotBlank(message = "{supervisor.familyName.missing}")
	@Size(max = 100)
	private String familyName = "";

	@Size(max = 200)
	@Pattern(regexp = "\\s*(\\S+@\\S+\\.\\S+)?\\s*", message = "{supervisor.email.form}")
	private @Nullable String email;

	@Size(max = 50)
	private @Nullable String phone;

	@NotNull(message = "{supervisor.practice.missing}")
	private @Nullable PracticeId practiceId;

	private @Nullable String hprNumber;

	private boolean specialist;

	@NotNull(message = "{supervisor.employment.missing}")
	private @Nullable Employment employment = Employment.SELF_EMPLOYED;

	private boolean supervising = true;

	@NotNull(message = "{supervisor.maxStudentsAtATime.between}")
	@Range(min = 1, max = 20, message = "{supervisor.maxStudentsAtATime.between}")
	private @Nullable Integer maxStudentsAtATime = 1;

	@Range(min = 1, max = 100, message = "{supervisor.maxStudentsPerRound.between}")
	private @Nullable Integer maxStudentsPerRound;

	@Size(max = 2000)
	private @Nullable String note;

	private boolean openAccount;

	static SupervisorForm from(SupervisorDetails details) {
		return from(details.supervisor(), details.person());
	}

	static SupervisorForm from(SupervisorView supervisor, PersonView person) {
		SupervisorForm form = new SupervisorForm();
		form.version = supervisor.version();
		form.givenName = person.givenName();
		form.familyName = person.familyName();
		form.email = person.email();
		form.phone = person.phone();
		form.practiceId = supervisor.practiceId();
		form.hprNumber = supervisor.hprNumber();
		form.specialist = supervisor.specialist();
		form.employment = supervisor.employment();
		form.supervising = supervisor.supervising();
		form.maxStudentsAtATime = supervisor.maxStudentsAtATime();
		form.maxStudentsPerRound = supervisor.maxStudentsPerRound();
		form.note = supervisor.note();
		return form;
	}

	SupervisorCommand toCommand() {
		NewPerson person = new NewPerson(this.givenName, this.familyName, Blank.toNull(this.email),
				Blank.toNull(this.phone));
		return new SupervisorCommand(person, Objects.requireNonNull(this.practiceId), hprDigits(), this.specialist,
				Objects.requireNonNull(this.employment), this.supervising,
				Objects.requireNonNull(this.maxStudentsAtATime), this.maxStudentsPerRound, Blank.toNull(this.note));
	}

	/** The HPR number without the spaces people write in it. */
	@Nullable String hprDigits() {
		String number = Blank.toNull(this.hprNumber);
		return (number != null) ? number.replaceAll("\\s", "") : null;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getGivenName() {
		return this.givenName;
	}

	public void setGivenName(String givenName) {
		this.givenName = givenName;
	}

	public String getFamilyName() {
		return this.familyName;
	}

	public void setFamilyName(String familyName) {
		this.familyName = familyName;
	}

	public @Nullable String getEmail() {
		return this.email;
	}

	public void setEmail(@Nullable String email) {
		this.email = email;
	}

	public @Nullable String getPhone() {
		return this.phone;
	}

	public void setPhone(@Nullable String phone) {
		this.phone = phone;
	}

	public @Nullable PracticeId getPracticeId() {
		return this.practiceId;
	}

	public void setPracticeId(@Nullable PracticeId practiceId) {
		this.practiceId = practiceId;
	}

	public @Nullable String getHprNumber() {
		return this.hprNumber;
	}

	public void setHprNumber(@Nullable String hprNumber) {
		this.hprNumber = hprNumber;
	}

	public boolean isSpecialist() {
		return this.specialist;
	}

	public void setSpecialist(boolean specialist) {
		this.specialist = specialist;
	}

	public @Nullable Employment getEmployment() {
		return this.employment;
	}

	public void setEmployment(@Nullable Employment employment) {
		this.employment = employment;
	}

	public boolean isSupervising() {
		return this.supervising;
	}

	public void setSupervising(boolean supervising) {
		this.supervising = supervising;
	}

	public @Nullable Integer getMaxStudentsAtATime() {
		return this.maxStudentsAtATime;
	}

	public void setMaxStudentsAtATime(@Nullable Integer maxStudentsAtATime) {
		this.maxStudentsAtATime = maxStudentsAtATime;
	}

	public @Nullable Integer getMaxStudentsPerRound() {
		return this.maxStudentsPerRound;
	}

	public void setMaxStudentsPerRound(@Nullable Integer maxStudentsPerRound) {
		this.maxStudentsPerRound = maxStudentsPerRound;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public boolean isOpenAccount() {
		return this.openAccount;
	}

	public void setOpenAccount(boolean openAccount) {
		this.openAccount = openAccount;
	}

}
