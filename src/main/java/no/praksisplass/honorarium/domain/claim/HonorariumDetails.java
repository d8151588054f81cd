package no.praksisplass.honorarium.domain.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import no.praksisplass.honorarium.domain.ledger.Line;
import org.jspecify.annotations.Nullable;

/**
 * An honorarium with all that was said and done about it.
 *
 * @param row what lists show of it
 * @param lines its arithmetic
 * @param family all honoraria of the same placement, itself too, by number
 * @param trace who said what
 * @param university the name of the university that pays
 */
public record HonorariumDetails(HonorariumRow row, List<Line> lines, List<HonorariumRow> family, Trace trace,
		String university) {

	public HonorariumDetails {
		lines = List.copyOf(lines);
		family = List.copyOf(family);
	}

	/**
	 * Who said what about an honorarium.
	 *
	 * @param answeredBy who answered for the supervisor, if anybody did
	 * @param answeredAt when
	 * @param comment what is not right, in the supervisor's words
	 * @param checkedBy who checked it
	 * @param checkedAt when
	 * @param checkReason why without a confirmation
	 * @param approvedBy who approved it
	 * @param approvedAt when
	 * @param returnedReason why finance sent it back
	 * @param paidOn the day it was paid
	 * @param voucher the voucher of the payment
	 * @param rejectReason why payroll could not pay it
	 */
	public record Trace(@Nullable String answeredBy, @Nullable Instant answeredAt, @Nullable String comment,
			@Nullable String checkedBy, @Nullable Instant checkedAt, @Nullable String checkReason,
			@Nullable String approvedBy, @Nullable Instant approvedAt, @Nullable String returnedReason,
			@Nullable LocalDate paidOn, @Nullable String voucher, @Nullable String rejectReason) {
	}

}
