package no.praksisplass.student.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.domain.StudentDetails;
import no.praksisplass.student.domain.StudentSettings;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** A student, as the office registers one. */
public class StudentForm extends BasesForm {

	@NotBlank(message = "{student.required}")
	@Size(max = 100)
	private String givenName = "";

	@NotBlank(message = "{student.required}")
	@Size(max = 100)
	private String familyName = "";

	@Email(message = "{student.email.shape}")
	@Size(max = 200)
	private String email = "";

	@Size(max = 40)
	private String phone = "";

	@Pattern(regexp = "\\s*[A-Za-z0-9-]{1,20}\\s*", message = "{student.number.shape}")
	private String studentNumber = "";

	@NotNull(message = "{student.required}")
	private @Nullable CampusId campusId;

	@NotNull(message = "{student.required}")
	private @Nullable CourseId courseId;

	@NotBlank(message = "{student.required}")
	@Size(max = 40)
	private String cohort = "";

	private boolean protectedAddress;

	@Range(min = 1, max = 1440, message = "{student.minutes.range}")
	private @Nullable Integer travelLimit;

	private boolean active = true;

	private Set<PeriodId> periods = new HashSet<>();

	private boolean openAccount;

	@Size(max = 100)
	private String username = "";

	static StudentForm from(StudentDetails details) {
		return from(details.student(), details.person(), details.bases());
	}

	static StudentForm from(StudentView student, PersonView person, List<NewBase> bases) {
		StudentForm form = new StudentForm();
		form.setVersion(student.version());
		form.givenName = person.givenName();
		form.familyName = person.familyName();
		form.email = Objects.requireNonNullElse(person.email(), "");
		form.phone = Objects.requireNonNullElse(person.phone(), "");
		form.studentNumber = student.studentNumber();
		form.campusId = student.campusId();
		form.courseId = student.courseId();
		form.cohort = student.cohort();
		form.protectedAddress = student.protectedAddress();
		form.travelLimit = student.travelLimit();
		form.active = student.active();
		form.periods = new HashSet<>(student.periods());
		form.fill(bases);
		return form;
	}

	NewPerson toPerson() {
		return new NewPerson(this.givenName, this.familyName, this.email, this.phone);
	}

	StudentSettings toCommand() {
		return new StudentSettings(this.studentNumber, Objects.requireNonNull(this.campusId),
				Objects.requireNonNull(this.courseId), this.cohort, this.protectedAddress, this.travelLimit,
				this.active, this.periods);
	}

	/** The name to sign in with, where an account is to be opened. */
	Optional<String> accountName() {
		return this.openAccount ? Optional.of(this.username.strip()) : Optional.empty();
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

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = email;
	}

	public String getPhone() {
		return this.phone;
	}

	public void setPhone(String phone) {
		this.phone = phone;
	}

	public String getStudentNumber() {
		return this.studentNumber;
	}

	public void setStudentNumber(String studentNumber) {
		this.studentNumber = studentNumber;
	}

	public @Nullable CampusId getCampusId() {
		return this.campusId;
	}

	public void setCampusId(@Nullable CampusId campusId) {
		this.campusId = campusId;
	}

	public @Nullable CourseId getCourseId() {
		return this.courseId;
	}

	public void setCourseId(@Nullable CourseId courseId) {
		this.courseId = courseId;
	}

	public String getCohort() {
		return this.cohort;
	}

	public void setCohort(String cohort) {
		this.cohort = cohort;
	}

	public boolean isProtectedAddress() {
		return this.protectedAddress;
	}

	public void setProtectedAddress(boolean protectedAddress) {
		this.protectedAddress = protectedAddress;
	}

	public @Nullable Integer getTravelLimit() {
		return this.travelLimit;
	}

	public void setTravelLimit(@Nullable Integer travelLimit) {
		this.travelLimit = travelLimit;
	}

	public boolean isActive() {
		return this.active;
	}

	public void setActive(boolean active) {
		this.active = active;
	}

	public Set<PeriodId> getPeriods() {
		return this.periods;
	}

	public void setPeriods(Set<PeriodId> periods) {
		this.periods = periods;
	}

	public boolean isOpenAccount() {
		return this.openAccount;
	}

	public void setOpenAccount(boolean openAccount) {
		this.openAccount = openAccount;
	}

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

}
