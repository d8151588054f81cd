package no.praksisplass.geography.domain.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.exchange.RecordRegister;
import no.praksisplass.geography.domain.KeptTable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A table of reference data while a file that adds to it is planned and written.
 *
 * @param <T> a row of the table
 */
abstract class TableRegister<T> implements RecordRegister<T> {

	private final KeptTable<T> table;

	private final Set<T> planned;

	private final Map<String, T> stored;

	TableRegister(KeptTable<T> table, Function<T, String> key) {
		this.table = table;
		List<T> all = table.all();
		this.planned = Set.copyOf(all);
		this.stored = all.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	@Override
	public final Optional<T> find(String key) {
		return Optional.ofNullable(this.stored.get(key));
	}

	/** Refuses where the table is no longer what the plan was made from. */
	@Override
	public final void write(List<T> records) {
		this.table.lock();
		if (!Set.copyOf(this.table.all()).equals(this.planned)) {
			throw new OptimisticLockingFailureException("The table has changed");
		}
		this.table.merge(records);
	}

}
