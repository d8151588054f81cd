package no.praksisplass.matching;

import java.util.Objects;

import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.result.ResultRow;
import no.praksisplass.matching.domain.result.ResultService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.domain.change.PlacementChanges;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.domain.wish.OwnWishes;
import no.praksisplass.student.domain.wish.WishTarget;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A round solved again after it was opened again keeps what was published where it can:
 * in the usual order of criteria a change counts before travel.
 */
@IntegrationTest
@CleanDatabase
class ReopenedRoundTests {

	private static final String VOSS = "4621";

	private static final String BERGEN = "4601";

	private static final String FLORA = "4602";

	/** The county of all three: the one wish covers each, so that it decides nothing. */
	private static final String VESTLAND = "46";

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private OwnWishes wishes;

	@Autowired
	private PublicationService publications;

	@Autowired
	private PlacementChanges changes;

	@Autowired
	private Placements placements;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private ResultService results;

	@Autowired
	private Runs runs;

	private Scene scene;

	private Office far;

	@BeforeEach
	void make() {
		this.scene = this.world.scene("uib", 1);
		this.far = this.students.office("Voss", VOSS, Answer.YES, 1, this.scene.period());
		AllocationWorld.asDo(this.scene.students().get(0).user(),
				() -> this.wishes.add(this.scene.round(), new WishTarget(null, null, VESTLAND, null)));
	}

	@Test
	void theControlWithoutAPublicationTheNearerPlaceWins() {
		this.world.run(this.scene);
		Office near = near();
		assertThat(seat(this.world.run(this.scene))).isEqualTo(seatOf(near));
	}

	@Test
	void thePublishedPlaceStaysThoughANearerOneHasCome() {
		publishAndReopen();
		near();
		RunView again = this.world.run(this.scene);
		assertThat(seat(again)).isEqualTo(seatOf(this.far));
		assertThat(changes(again)).isZero();
	}

	@Test
	void aPublishedPlaceThatIsGoneCountsAsAChange() {
		publishAndReopen();
		Office near = near();
		AllocationWorld.asDo(this.scene.coordinator(),
				() -> this.decisions.closeSeat(this.scene.round(), seatOf(this.far), "Veilederen er syk"));
		RunView again = this.world.run(this.scene);
		assertThat(seat(again)).isEqualTo(seatOf(near));
		assertThat(changes(again)).isOne();
		ResultRow row = AllocationWorld.as(this.scene.coordinator(),
				() -> this.results.row(again.id(), this.scene.students().get(0).id()));
		assertThat(Objects.requireNonNull(row.place()).changed()).isTrue();
	}

	@Test
	void aPlaceThatWasMovedAloneIsTheOneToKeep() {
		RunView first = this.world.run(this.scene);
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(first.id()));
		Office further = this.students.office("Florø", FLORA, Answer.YES, 1, this.scene.period());
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.changes
			.move(this.placements.inForce(this.scene.round()).get(0).id(), seatOf(further), "Familien bor der"));
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.reopen(this.scene.round(), "Ny lege"));
		assertThat(seat(this.world.run(this.scene))).isEqualTo(seatOf(further));
	}

	private void publishAndReopen() {
		RunView first = this.world.run(this.scene);
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(first.id()));
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.reopen(this.scene.round(), "Ny lege"));
		assertThat(this.placements.inForce(this.scene.round())).isEmpty();
	}

	private Office near() {
		return this.students.office("Bryggen", BERGEN, Answer.YES, 1, this.scene.period());
	}

	private Seat seatOf(Office office) {
		return new Seat(office.supervisor(), this.scene.period());
	}

	private Seat seat(RunView run) {
		return this.runs.placements(run.id()).get(0).seat();
	}

	private static int changes(RunView run) {
		return Objects.requireNonNull(run.outcome()).changes();
	}

}
