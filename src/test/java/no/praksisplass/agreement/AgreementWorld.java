package no.praksisplass.agreement;

import java.time.Clock;
import java.time.LocalDate;

import no.praksisplass.agreement.domain.deal.AgreementDesk;
import no.praksisplass.agreement.domain.deal.AgreementSteps;
import no.praksisplass.agreement.domain.text.AgreementText;
import no.praksisplass.agreement.domain.text.AgreementTexts;
import no.praksisplass.agreement.domain.text.TextKey;
import no.praksisplass.honorarium.HonorariumWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.School;
import org.springframework.stereotype.Component;

/** Agreements, for tests. */
@Component
public class AgreementWorld {

	private final AgreementDesk desk;

	private final AgreementSteps steps;

	private final AgreementTexts texts;

	private final Clock clock;

	AgreementWorld(AgreementDesk desk, AgreementSteps steps, AgreementTexts texts, Clock clock) {
		this.desk = desk;
		this.steps = steps;
		this.texts = texts;
		this.clock = clock;
	}

	/** Terms for two years from a month ago on. */
	public AgreementTerms terms() {
		LocalDate from = LocalDate.now(this.clock).minusMonths(1);
		return new AgreementTerms("nb", from, from.plusYears(2), "2026/77, styret", 3, 1, null);
	}

	/** An agreement that waits for an answer. */
	public AgreementId sent(School school, SignedInUser coordinator, PartyKind kind, Office office) {
		AgreementId id = drafted(school, coordinator, kind, office);
		HonorariumWorld.as(coordinator, () -> this.steps.send(id, 0));
		return id;
	}

	/** One that is not sent yet. */
	public AgreementId drafted(School school, SignedInUser coordinator, PartyKind kind, Office office) {
		String key = switch (kind) {
			case SUPERVISOR -> office.supervisor().toString();
			case PRACTICE -> office.practice().toString();
			case MUNICIPALITY -> "4601";
		};
		return HonorariumWorld.as(coordinator, () -> this.desk.create(school.id(), kind, key, terms()));
	}

	/** A university's own text of agreements with supervisors, in bokmål. */
	public PartyKind wording(School school, SignedInUser coordinator) {
		return HonorariumWorld.as(coordinator, () -> {
			this.texts.save(new TextKey(school.id(), PartyKind.SUPERVISOR, "nb"), 0,
					new AgreementText("Avtale med {{partyName}}", "## Varighet\n\nTil {{endsOn}}."));
			return PartyKind.SUPERVISOR;
		});
	}

}
