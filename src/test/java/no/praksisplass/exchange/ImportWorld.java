package no.praksisplass.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import no.praksisplass.exchange.domain.ImportView;
import no.praksisplass.exchange.domain.Imports;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.UniversityId;
import org.awaitility.Awaitility;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes files through imports, and waits for their jobs. */
@Component
public class ImportWorld {

	private final Imports imports;

	ImportWorld(Imports imports) {
		this.imports = imports;
	}

	/** Uploads a file and tries it. */
	public ImportView tried(SignedInUser user, Optional<UniversityId> university, String kind, String file) {
		return tried(user, university, kind, file.getBytes(StandardCharsets.UTF_8), Map.of());
	}

	/** Uploads a file and tries it, with values for columns that it does not have. */
	public ImportView tried(SignedInUser user, Optional<UniversityId> university, String kind, byte[] file,
			Map<String, String> fixed) {
		UUID id = as(user, () -> this.imports.upload(university, kind, "fil.csv", file));
		as(user, () -> {
			ImportView view = this.imports.show(id);
			this.imports.check(id, view.columns(), fixed.isEmpty() ? view.fixed() : fixed);
			return id;
		});
		return ended(user, id);
	}

	/** Confirms it. */
	public ImportView confirmed(SignedInUser user, ImportView tried) {
		as(user, () -> {
			this.imports.confirm(tried.id(), false);
			return tried;
		});
		return ended(user, tried.id());
	}

	/** What it does with each row. */
	public List<PlannedRow> rows(SignedInUser user, ImportView view) {
		return as(user, () -> this.imports.rows(view.id(), Optional.empty(), PageRequest.of(0, 10_000)).getContent());
	}

	/** The import when no job works on it any more. */
	public ImportView ended(SignedInUser user, UUID id) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> as(user, () -> this.imports.show(id)), (view) -> !view.status().underWay());
	}

	/** Does something as a user. */
	public static <T> T as(SignedInUser user, Supplier<T> act) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
		SecurityContextHolder.setContext(context);
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
