package no.praksisplass.student.domain.wish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.UniversityMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@CleanDatabase
class WishReceiptTests {

	@Autowired
	private WishReceipts receipts;

	@Autowired
	private OwnWishes wishes;

	@Autowired
	private WishEntry entry;

	@Autowired
	private StudentWorld world;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private PeriodId period;

	private RoundId round;

	private Office office;

	private Pupil pupil;

	@BeforeEach
	void round() {
		this.school = this.world.school("uib");
		this.period = this.world.period(this.school, "Høst", UniversityMother.MONDAY);
		this.round = this.world.round(this.school, "Høsten 2027", Duration.ofDays(5), this.period).id();
		this.office = this.world.office("Fjord legekontor", "4601", Answer.YES, 1, this.period);
		this.world.office("Voss legekontor", "4621", Answer.YES, 1, this.period);
		this.pupil = this.world.pupil(this.school, "s1", "Aas", this.period);
		this.jdbc.sql("UPDATE person SET email = 'aas@example.no' WHERE id = :id")
			.param("id", this.pupil.person().value())
			.update();
	}

	@Test
	void confirmsOnceWhenTheStudentHasLeftTheListAlone() {
		AllocationWorld.asDo(this.pupil.user(), () -> this.wishes.add(this.round, practice(this.period)));
		AllocationWorld.asDo(this.pupil.user(),
				() -> this.wishes.add(this.round, new WishTarget(null, "4621", null, null)));
		assertThat(this.receipts.writeOne()).isFalse();
		assertThat(texts()).isEmpty();

		this.jdbc.sql("UPDATE wish_list SET receipt_due_at = now() - interval '1 minute'").update();
		this.receipts.writeOne();
		assertThat(this.receipts.writeOne()).isFalse();

		assertThat(texts()).singleElement()
			.asString()
			.contains("1. Fjord legekontor, Bergen, bare Høst", "2. Voss", "3. Bergen (lagt til fordi listen var kort)",
					"Kari Aas", "Høsten 2027", "/student/wishes?round=" + this.round, " kl. ");
	}

	@Test
	void confirmsAtOnceWhatACoordinatorEnters() {
		AllocationWorld.asDo(this.world.coordinator(this.school), () -> this.entry.enter(this.pupil.id(), this.round,
				List.of(practice(null)), Channel.PHONE, Instant.now().minus(Duration.ofDays(1))));
		this.receipts.writeOne();

		assertThat(texts()).singleElement()
			.asString()
			.contains("1. Fjord legekontor, Bergen", "Kristin Koordinator", "Telefon");
	}

	@Test
	void leavesTheVersionOfTheListAlone() {
		AllocationWorld.asDo(this.pupil.user(), () -> this.wishes.add(this.round, practice(null)));
		int before = version();

		this.jdbc.sql("UPDATE wish_list SET receipt_due_at = now() - interval '1 minute'").update();
		this.receipts.writeOne();

		assertThat(version()).isEqualTo(before);
	}

	private WishTarget practice(@Nullable PeriodId only) {
		return new WishTarget(this.office.practice(), null, null, only);
	}

	private int version() {
		return this.jdbc.sql("SELECT version FROM wish_list").query(Integer.class).single();
	}

	private List<String> texts() {
		return this.jdbc.sql("SELECT coalesce(sealed_text, text) FROM message WHERE kind = 'WISH_RECEIPT'")
			.query(String.class)
			.list();
	}

}
