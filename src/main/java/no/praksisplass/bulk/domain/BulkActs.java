package no.praksisplass.bulk.domain;

import java.util.List;

import no.praksisplass.bulk.BulkAct;
import no.praksisplass.bulk.BulkList;
import no.praksisplass.shared.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The lists and acts that features tell of. */
@Component
public class BulkActs {

	private final ObjectProvider<BulkList> lists;

	private final ObjectProvider<BulkAct> acts;

	BulkActs(ObjectProvider<BulkList> lists, ObjectProvider<BulkAct> acts) {
		this.lists = lists;
		this.acts = acts;
	}

	/** The acts of a list, in the order of their beans. */
	public List<BulkAct> of(String list) {
		return this.acts.orderedStream().filter((act) -> act.list().equals(list)).toList();
	}

	/**
	 * The list of a key.
	 * @throws NotFoundException if there is none
	 */
	BulkList list(String key) {
		return this.lists.stream()
			.filter((list) -> list.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("list", key));
	}

	/**
	 * The act of a key on a list.
	 * @throws NotFoundException if there is none
	 */
	BulkAct act(String list, String key) {
		return of(list).stream()
			.filter((act) -> act.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("bulk act", key));
	}

}
