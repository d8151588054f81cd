package no.praksisplass.matching.domain.recruit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import no.praksisplass.matching.domain.result.Names;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunGain;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells coordinators where one more place would help a run the most. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class RecruitService {

	private static final int TOP = 5;

	private final RunAccess access;

	private final Runs runs;

	private final Names names;

	RecruitService(RunAccess access, Runs runs, Names names) {
		this.access = access;
		this.runs = runs;
		this.names = names;
	}

	/** The places that would help the most; absent while that is being worked out. */
	public Optional<List<RecruitRow>> top(RunId id) {
		RunView run = this.access.run(id);
		return this.runs.keptGains(id).map((gains) -> rows(run, gains.stream().limit(TOP).toList()));
	}

	/**
	 * A page of the places that would help.
	 * @param text a part of a practice's or municipality's name; all if absent
	 * @param page sorted by {@code placed}, {@code better}, {@code practice},
	 * {@code municipality} or {@code period}
	 * @throws NotFoundException if the run has no result
	 */
	public Page<RecruitRow> rows(RunId id, @Nullable String text, Pageable page) {
		RunView run = this.access.run(id);
		if (!run.isSolved()) {
			throw new NotFoundException("result of run", id);
		}
		String sought = (text != null) ? text.strip().toLowerCase(Locale.ROOT) : "";
		List<RecruitRow> found = rows(run, this.runs.gains(id)).stream()
			.filter((row) -> (row.practice() + ' ' + row.municipality()).toLowerCase(Locale.ROOT).contains(sought))
			.sorted(order(page.getSort().stream().findFirst().orElse(Sort.Order.desc("placed"))))
			.toList();
		int last = Math.max(0, (found.size() - 1) / page.getPageSize());
		Pageable asked = PageRequest.of(Math.min(page.getPageNumber(), last), page.getPageSize(), page.getSort());
		return new PageImpl<>(found.stream().skip(asked.getOffset()).limit(asked.getPageSize()).toList(), asked,
				found.size());
	}

	private List<RecruitRow> rows(RunView run, List<RunGain> gains) {
		Directory directory = this.names.of(this.access.round(run.roundId()), List.of(), List.of(),
				gains.stream().map(RunGain::practice).toList());
		return gains.stream()
			.map((gain) -> new RecruitRow(gain, directory.practice(gain.practice()).name(),
					directory.municipality(gain.practice()), directory.period(gain.period()).name()))
			.toList();
	}

	/** Equals come with the most placed first, then the most wishes, then by name. */
	private static Comparator<RecruitRow> order(Sort.Order asked) {
		Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
		Comparator<RecruitRow> first = switch (asked.getProperty()) {
			case "practice" -> by(RecruitRow::practice, norwegian);
			case "municipality" -> by(RecruitRow::municipality, norwegian);
			case "period" -> by(RecruitRow::period, norwegian);
			case "better" -> Comparator.comparingInt((row) -> row.gain().better() - row.gain().worse());
			default -> Comparator.comparingInt((row) -> row.gain().placed());
		};
		Comparator<RecruitRow> most = Comparator.<RecruitRow>comparingInt((row) -> row.gain().placed())
			.thenComparingInt((row) -> row.gain().better() - row.gain().worse())
			.reversed();
		return (asked.isDescending() ? first.reversed() : first).thenComparing(most)
			.thenComparing(by(RecruitRow::municipality, norwegian))
			.thenComparing(by(RecruitRow::practice, norwegian))
			.thenComparing(by(RecruitRow::period, norwegian));
	}

	private static Comparator<RecruitRow> by(Function<RecruitRow, String> name, Collator norwegian) {
		return Comparator.comparing(name, norwegian::compare);
	}

}
