package no.praksisplass.matching.domain.repair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.matching.domain.assembly.Assembler;
import no.praksisplass.matching.domain.decision.Closures;
import no.praksisplass.matching.domain.publication.RepairPublisher;
import no.praksisplass.matching.domain.repair.Repair.Chosen;
import no.praksisplass.matching.domain.repair.Repair.Move;
import no.praksisplass.matching.domain.repair.Repair.Proposal;
import no.praksisplass.matching.domain.result.Names;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunRecorder;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.SolvedRun;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.TimeConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes repairs of a published round when places fall out, and carries out the one
 * that is chosen. Proposals are worked out anew from what is stored, and nothing is saved
 * before one is chosen.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class RepairService {

	private static final Logger logger = LoggerFactory.getLogger(RepairService.class);

	private final RunAccess access;

	private final Rounds rounds;

	private final Assembler assembler;

	private final Placements placements;

	private final Names names;

	private final RunRecorder recorder;

	private final Closures closures;

	private final RepairPublisher publisher;

	private final CurrentUser currentUser;

	private final Clock clock;

	RepairService(RunAccess access, Rounds rounds, Assembler assembler, Placements placements, Names names,
			RunRecorder recorder, Closures closures, RepairPublisher publisher, CurrentUser currentUser, Clock clock) {
		this.access = access;
		this.rounds = rounds;
		this.assembler = assembler;
		this.placements = placements;
		this.names = names;
		this.recorder = recorder;
		this.closures = closures;
		this.publisher = publisher;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Proposes a repair of each kind.
	 * @throws NotFoundException if there is no such round, or it is another university's
	 * @throws RuleViolation if the round is not published
	 */
	public Repair propose(RoundId id, Loss loss) {
		RoundView round = requirePublished(this.access.round(id));
		RepairPlan plan = plan(round, loss);
		Map<RepairKind, SolvedRun> solved = solve(plan);
		Loss own = plan.loss();
		Directory directory = directory(round, plan, solved.values().stream().toList(), own);
		RepairWords words = new RepairWords(plan, directory);
		List<Proposal> proposals = new ArrayList<>();
		Map<List<Move>, RepairKind> known = new HashMap<>();
		solved.forEach((kind, run) -> {
			List<Move> moves = words.moves(run);
			proposals.add(new Proposal(kind, RepairSums.of(plan, run), moves, words.told(run, moves),
					known.putIfAbsent(moves, kind),
					this.publisher.hindrance(round, run.placementViews(RunId.random()))
						.map(RuleViolation::messageKey)
						.orElse(null),
					run.problemSha256()));
		});
		return new Repair(round, chosen(own, directory), words.lost(), plan.settled().size(),
				this.placements.withdrawn(id).size(), RepairSums.waiting(plan), RepairSums.now(plan), proposals);
	}

	/** What can be named as fallen out. */
	public RepairChoices choices(RoundId id) {
		RoundView round = this.access.round(id);
		List<PlacementView> current = this.placements.inForce(id)
			.stream()
			.filter((placement) -> !placement.dates().to().isBefore(today()))
			.toList();
		return RepairChoices.of(current,
				this.names.of(round, current.stream().map(PlacementView::studentId).toList(),
						current.stream().map(PlacementView::supervisorId).toList(),
						current.stream().map(PlacementView::practiceId).toList()));
	}

	/**
	 * Carries out the repair that was shown, as the round's next run.
	 * @param fingerprint of the proposal that was shown
	 * @throws RuleViolation if what is stored gives another one now, the reason is empty,
	 * or something stands in the way
	 * @throws SeatsTakenException if seats or rooms went meanwhile
	 */
	@Transactional
	public RunView carryOut(RoundId id, Loss loss, RepairKind kind, String fingerprint, String reason) {
		RoundView found = this.rounds.lock(id);
		this.currentUser.requireCoordinatorOf(found.universityId());
		RoundView round = requirePublished(found);
		if (reason.isBlank()) {
			throw RuleViolation.onField("reason", "placement.reason.required");
		}
		RepairPlan plan = plan(round, loss);
		SolvedRun solved = plan.solve(kind);
		if (!solved.problemSha256().equals(fingerprint)) {
			throw RuleViolation.of("matching.repair.changed");
		}
		PersonId by = this.currentUser.require().personId();
		RunView run = this.recorder.keep(kind.settings(round), solved, by);
		Set<StudentId> settled = plan.settled().stream().map(PlacementView::studentId).collect(Collectors.toSet());
		this.publisher.publish(run, round, solved, settled, reason, by);
		this.closures.close(id, plan.closed(), reason, by);
		return run;
	}

	/** Those kinds that there is a solution of. */
	private static Map<RepairKind, SolvedRun> solve(RepairPlan plan) {
		Map<RepairKind, SolvedRun> solved = new EnumMap<>(RepairKind.class);
		for (RepairKind kind : RepairKind.values()) {
			try {
				solved.put(kind, plan.solve(kind));
			}
			catch (InfeasibleException | NotSupportedException ex) {
				logger.info("No repair {} of round {}: {}", kind, plan.snapshot().round().id(), ex.toString());
			}
		}
		return solved;
	}

	private RepairPlan plan(RoundView round, Loss loss) {
		return new RepairPlanner(this.assembler.snapshot(round), loss, this.placements.withdrawn(round.id()), today())
			.plan();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
	}

	private static RoundView requirePublished(RoundView round) {
		if (round.status() != RoundStatus.PUBLISHED) {
			throw RuleViolation.of("matching.repair.open");
		}
		return round;
	}

	private Directory directory(RoundView round, RepairPlan plan, List<SolvedRun> solved, Loss loss) {
		return this.names
			.of(round,
					Stream
						.of(plan.current().stream().map(PlacementView::studentId), loss.students().stream(),
								solved.stream().flatMap((run) -> run.assembly().key().students().values().stream()))
						.flatMap((ids) -> ids)
						.toList(),
					Stream
						.of(plan.current().stream().map(PlacementView::supervisorId), loss.supervisors().stream(),
								solved.stream()
									.flatMap((run) -> run.result().placements().stream().map(run::seat))
									.map((seat) -> seat.supervisor()))
						.flatMap((ids) -> ids)
						.toList(),
					Stream
						.of(plan.current().stream().map(PlacementView::practiceId), loss.practices().stream(),
								solved.stream()
									.flatMap((run) -> run.result().placements().stream().map(run::seat))
									.map((seat) -> seat.practice()))
						.flatMap((ids) -> ids)
						.toList());
	}

	private static List<Chosen> chosen(Loss loss, Directory directory) {
		List<Chosen> chosen = new ArrayList<>();
		loss.supervisors()
			.forEach((one) -> chosen.add(new Chosen("supervisor", one.toString(), directory.supervisor(one).name())));
		loss.practices()
			.forEach((one) -> chosen.add(new Chosen("practice", one.toString(), directory.practice(one).name())));
		loss.students()
			.forEach((one) -> chosen.add(new Chosen("student", one.toString(), directory.student(one).name())));
		loss.periods().forEach((one) -> chosen.add(new Chosen("period", one.toString(), directory.period(one).name())));
		return chosen;
	}

}
