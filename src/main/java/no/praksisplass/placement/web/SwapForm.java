package no.praksisplass.placement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.praksisplass.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/** Two placements to be swapped: the page's own, and the partner. */
public class SwapForm {

	@NotNull(message = "{placement.swap.choose}")
	private @Nullable PlacementId partner;

	@NotBlank(message = "{placement.reason.required}")
	@Size(max = 2000)
	private String reason = "";

	public @Nullable PlacementId getPartner() {
		return this.partner;
	}

	public void setPartner(@Nullable PlacementId partner) {
		this.partner = partner;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
