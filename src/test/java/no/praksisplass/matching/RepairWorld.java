package no.praksisplass.matching;

import java.util.List;
import java.util.Set;

import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.repair.Loss;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.supervisor.Answer;
import org.springframework.stereotype.Component;

/** Builds a published round out of which a supervisor can fall. */
@Component
public class RepairWorld {

	private final AllocationWorld world;

	private final WhyWorld whys;

	private final PublicationService publications;

	RepairWorld(AllocationWorld world, WhyWorld whys, PublicationService publications) {
		this.world = world;
		this.whys = whys;
		this.publications = publications;
	}

	/**
	 * Three students with their first wish: Bryggen, Årstad and Voss. Two places are
	 * left, at Sotra and Loddefjord. If Bryggen falls out, its student wants Årstad
	 * before Loddefjord, whose student would be as well off at Sotra: so the free optimum
	 * moves two, and the others one.
	 */
	public Published published(String code) {
		Scene scene = this.world.scene(code, 3);
		Office bryggen = office("Bryggen", scene);
		Office arstad = office("Årstad", scene);
		Office voss = office("Voss", scene);
		Office sotra = office("Sotra", scene);
		Office loddefjord = office("Loddefjord", scene);
		Pupil first = scene.students().get(0);
		Pupil second = scene.students().get(1);
		Pupil third = scene.students().get(2);
		this.whys.wish(scene, first, WhyWorld.wish(1, bryggen), WhyWorld.wish(2, arstad), WhyWorld.wish(3, voss),
				WhyWorld.wish(4, loddefjord));
		this.whys.wish(scene, second, WhyWorld.wish(1, arstad), WhyWorld.wish(2, sotra));
		this.whys.wish(scene, third, WhyWorld.wish(1, voss));
		var run = this.world.run(scene);
		AllocationWorld.asDo(scene.coordinator(), () -> this.publications.publish(run.id()));
		return new Published(scene, bryggen, arstad, sotra, loddefjord, first, second, third);
	}

	private Office office(String name, Scene scene) {
		return this.world.office(name, Answer.YES, 1, scene.period());
	}

	/** What is lost with an office's supervisor. */
	public static Loss of(Office... offices) {
		return new Loss(Set.copyOf(List.of(offices).stream().map(Office::supervisor).toList()), Set.of(), Set.of(),
				Set.of(), false);
	}

	/**
	 * The round.
	 *
	 * @param scene university, period, round and students
	 * @param bryggen where the first student is
	 * @param arstad where the second student is
	 * @param sotra a place that is left
	 * @param loddefjord a place that is left
	 * @param first the first student
	 * @param second the second
	 * @param third the third, at Voss
	 */
	public record Published(Scene scene, Office bryggen, Office arstad, Office sotra, Office loddefjord, Pupil first,
			Pupil second, Pupil third) {
	}

}
