package no.praksisplass.exchange.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.exchange.ImportKind;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** What the features offer to import. */
@Component
public class ImportKinds {

	private final List<ImportKind> kinds;

	private final Map<String, ImportKind> byKey;

	ImportKinds(List<ImportKind> kinds) {
		this.kinds = List.copyOf(kinds);
		this.byKey = kinds.stream().collect(Collectors.toMap(ImportKind::key, Function.identity()));
	}

	/** Those that a role may import, in the order of the features. */
	public List<ImportKind> of(Role role) {
		return this.kinds.stream().filter((kind) -> kind.role() == role).toList();
	}

	/**
	 * The kind of a key.
	 * @throws NotFoundException if there is none
	 */
	public ImportKind get(String key) {
		ImportKind kind = this.byKey.get(key);
		if (kind == null) {
			throw new NotFoundException("import kind", key);
		}
		return kind;
	}

}
