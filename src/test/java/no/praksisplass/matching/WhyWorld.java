package no.praksisplass.matching;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.NewWishList;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import no.praksisplass.student.domain.limit.Considerations;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.shared.Channel;
import org.springframework.stereotype.Component;

/** Builds a small round in which one student goes without a first wish for the whole. */
@Component
public class WhyWorld {

	private static final String VOSS = "4621";

	private final AllocationWorld world;

	private final Wishes wishes;

	private final Considerations considerations;

	private final Clock clock;

	WhyWorld(AllocationWorld world, Wishes wishes, Considerations considerations, Clock clock) {
		this.world = world;
		this.wishes = wishes;
		this.considerations = considerations;
		this.clock = clock;
	}

	/**
	 * Two students and two places in Bergen. Both want the first office, but the second
	 * student's list would come to no more than a third wish without it; so the first
	 * student gets the other office, the second wish.
	 */
	public Contest contest(String code) {
		return contest(code, 0);
	}

	/** The same with so many bystanders, each with a place and no wishes. */
	public Contest contest(String code, int bystanders) {
		Scene scene = this.world.scene(code, 2 + bystanders);
		offices(scene, bystanders);
		Office wanted = this.world.office("Bryggen", Answer.YES, 1, scene.period());
		Office other = this.world.office("Årstad", Answer.YES, 1, scene.period());
		Pupil loser = scene.students().get(0);
		Pupil winner = scene.students().get(1);
		wish(scene, loser, wish(1, wanted));
		wish(scene, winner, new WishView(1, null, VOSS, null, null, false), wish(2, wanted));
		return new Contest(scene, wanted, other, loser, winner);
	}

	/** A wish for an office in any period. */
	public static WishView wish(int rank, Office office) {
		return new WishView(rank, office.practice(), null, null, null, false);
	}

	/** Delivers a student's list. */
	public void wish(Scene scene, Pupil pupil, WishView... list) {
		SystemAccess.run(() -> this.wishes.bulkCreate(List.of(new NewWishList(scene.round(), pupil.id(),
				this.clock.instant(), pupil.person(), Channel.SELF, List.of(list)))));
	}

	/** Lets a student come before the others. */
	public void grantEarlyTurn(Scene scene, Pupil pupil) {
		AllocationWorld.asDo(scene.coordinator(), () -> this.considerations.grant(pupil.id(), -1,
				new ConsiderationView("2026/17", true, null, null, Set.of(), Set.of(), null)));
	}

	/** So many students who all want the one office, and offices for all of them. */
	public Scene crowd(String code, int students) {
		Scene scene = this.world.scene(code, students);
		Office wanted = this.world.office("Bryggen", Answer.YES, 1, scene.period());
		offices(scene, students - 1);
		scene.students().forEach((pupil) -> wish(scene, pupil, wish(1, wanted)));
		return scene;
	}

	private void offices(Scene scene, int number) {
		IntStream.rangeClosed(1, number)
			.forEach((one) -> this.world.office("Kontor " + one, Answer.YES, 1, scene.period()));
	}

	/**
	 * The round.
	 *
	 * @param scene university, period, round and students
	 * @param wanted the office that both want
	 * @param other the other office
	 * @param loser who gets the other office
	 * @param winner who gets the wanted one
	 */
	public record Contest(Scene scene, Office wanted, Office other, Pupil loser, Pupil winner) {
	}

}
