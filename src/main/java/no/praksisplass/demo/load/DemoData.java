package no.praksisplass.demo.load;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.demo.source.NameSource;
import no.praksisplass.demo.source.Semester;
import no.praksisplass.demo.source.Town;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.TimeConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demonstration's data: fictional people in real municipalities, the same at every
 * loading but for the dates, which follow from the day. It is loaded into an empty
 * database, whole or not at all.
 */
@Component
@Profile("demo")
public class DemoData {

	/** The password of every account. */
	public static final String PASSWORD = "praksisplass-demo";

	private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

	private final DemoScale scale;

	private final Municipalities municipalities;

	private final UniversityLoading universities;

	private final PracticeLoading practices;

	private final RegionLoading region;

	private final NeighbourLoading neighbours;

	private final AccountLoading accounts;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DemoData(@Value("${praksisplass.demo:regional}") String scale, Municipalities municipalities,
			UniversityLoading universities, PracticeLoading practices, RegionLoading region,
			NeighbourLoading neighbours, AccountLoading accounts, PlatformTransactionManager transactions,
			Clock clock) {
		this.scale = DemoScale.of(scale);
		this.municipalities = municipalities;
		this.universities = universities;
		this.practices = practices;
		this.region = region;
		this.neighbours = neighbours;
		this.accounts = accounts;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setName(DemoData.class.getName());
		this.clock = clock;
	}

	/**
	 * Loads everything, unless there is a university already.
	 * @return whether it was loaded
	 */
	public boolean loadIntoEmptyDatabase() {
		long start = System.nanoTime();
		boolean loaded = SystemAccess.call(() -> Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean empty = this.universities.isDatabaseEmpty();
			if (empty) {
				load();
			}
			return empty;
		})));
		if (loaded) {
			LOG.info("Loaded the {} demonstration's data in {} ms", this.scale.name(),
					(System.nanoTime() - start) / 1_000_000);
		}
		else {
			LOG.info("The database has data already, so the {} demonstration's are not loaded", this.scale.name());
		}
		return loaded;
	}

	private void load() {
		NameSource names = new NameSource();
		Instant now = this.clock.instant();
		Semester semester = Semester.preparedOn(now.atZone(TimeConfiguration.NORWAY).toLocalDate());
		Scene scene = new Scene(semester, now, names, Chance.of("staff"), this.practices.load(towns(), names));
		List<NewAccount> wanted = new ArrayList<>();
		wanted.add(AccountLoading.ofAdministrator(this.accounts.staff(scene), "admin"));
		List<Gp> supervising = this.scale.whole()
			.stream()
			.flatMap((plan) -> this.region.load(plan, scene, wanted).stream())
			.toList();
		this.scale.small().forEach((plan) -> this.neighbours.load(plan, scene, supervising, wanted));
		this.accounts.open(wanted, PASSWORD);
	}

	private List<Town> towns() {
		return (this.scale.practices() == 0) ? Town.all()
				: Town.everywhere(this.municipalities.all(), this.scale.practices());
	}

}
