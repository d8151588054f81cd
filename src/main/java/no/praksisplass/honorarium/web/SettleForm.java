package no.praksisplass.honorarium.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** When a payment batch was paid, and on which voucher. */
public class SettleForm {

	@NotNull(message = "{honorarium.paidOn.missing}")
	private @Nullable LocalDate paidOn;

	@NotBlank(message = "{honorarium.voucher.missing}")
	@Size(max = 100)
	private String voucher = "";

	LocalDate day() {
		return Objects.requireNonNull(this.paidOn);
	}

	public @Nullable LocalDate getPaidOn() {
		return this.paidOn;
	}

	public void setPaidOn(@Nullable LocalDate paidOn) {
		this.paidOn = paidOn;
	}

	public String getVoucher() {
		return this.voucher;
	}

	public void setVoucher(String voucher) {
		this.voucher = voucher;
	}

}
