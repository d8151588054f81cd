package no.praksisplass.university.domain;

import java.util.Objects;

import no.praksisplass.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Notices that somebody else has changed an object since its form was shown. */
final class Versions {

	private Versions() {
	}

	static void require(Class<?> type, TypedId id, @Nullable Long current, long expected) {
		if (!Objects.equals(current, expected)) {
			throw new ObjectOptimisticLockingFailureException(type, id);
		}
	}

	static long of(@Nullable Long version) {
		return (version != null) ? version : 0;
	}

}
