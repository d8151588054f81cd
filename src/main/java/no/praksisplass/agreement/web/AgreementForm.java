package no.praksisplass.agreement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.domain.deal.AgreementDetails;
import org.jspecify.annotations.Nullable;

/** The form of an agreement's terms. */
public class AgreementForm {

	private static final int YEARS = 2;

	private static final int NOTICE = 3;

	private @Nullable Long version;

	@Pattern(regexp = "nb|nn|en", message = "{agreement.language.missing}")
	private String language = "nb";

	@NotNull(message = "{agreement.startsOn.missing}")
	private @Nullable LocalDate startsOn;

	private @Nullable LocalDate endsOn;

	@NotBlank(message = "{agreement.rate.missing}")
	@Size(max = 300)
	private String rateReference = "";

	@NotNull(message = "{agreement.number.missing}")
	private @Nullable Integer noticeMonths = NOTICE;

	@NotNull(message = "{agreement.number.missing}")
	private @Nullable Integer studentsAtATime = 1;

	private @Nullable BigDecimal hoursOffset;

	/** A form for two years from a day on. */
	static AgreementForm from(LocalDate day) {
		AgreementForm form = new AgreementForm();
		form.startsOn = day;
		form.endsOn = day.plusYears(YEARS).minusDays(1);
		return form;
	}

	static AgreementForm from(AgreementDetails details) {
		AgreementTerms terms = details.terms();
		AgreementForm form = new AgreementForm();
		form.version = details.row().version();
		form.language = terms.language();
		form.startsOn = terms.startsOn();
		form.endsOn = terms.endsOn();
		form.rateReference = terms.rateReference();
		form.noticeMonths = terms.noticeMonths();
		form.studentsAtATime = terms.studentsAtATime();
		form.hoursOffset = terms.hoursOffset();
		return form;
	}

	AgreementTerms toCommand() {
		return new AgreementTerms(this.language, Objects.requireNonNull(this.startsOn), this.endsOn, this.rateReference,
				Objects.requireNonNull(this.noticeMonths), Objects.requireNonNull(this.studentsAtATime),
				this.hoursOffset);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getLanguage() {
		return this.language;
	}

	public void setLanguage(String language) {
		this.language = language;
	}

	public @Nullable LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(@Nullable LocalDate startsOn) {
		this.startsOn = startsOn;
	}

	public @Nullable LocalDate getEndsOn() {
		return this.endsOn;
	}

	public void setEndsOn(@Nullable LocalDate endsOn) {
		this.endsOn = endsOn;
	}

	public String getRateReference() {
		return this.rateReference;
	}

	public void setRateReference(String rateReference) {
		this.rateReference = rateReference;
	}

	public @Nullable Integer getNoticeMonths() {
		return this.noticeMonths;
	}

	public void setNoticeMonths(@Nullable Integer noticeMonths) {
		this.noticeMonths = noticeMonths;
	}

	public @Nullable Integer getStudentsAtATime() {
		return this.studentsAtATime;
	}

	public void setStudentsAtATime(@Nullable Integer studentsAtATime) {
		this.studentsAtATime = studentsAtATime;
	}

	public @Nullable BigDecimal getHoursOffset() {
		return this.hoursOffset;
	}

	public void setHoursOffset(@Nullable BigDecimal hoursOffset) {
		this.hoursOffset = hoursOffset;
	}

}
