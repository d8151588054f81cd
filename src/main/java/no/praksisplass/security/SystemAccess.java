package no.praksisplass.security;

import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets work that no user started (a job, demo data, the first administrator) through
 * method security. Within it there is no {@link CurrentUser}.
 */
public final class SystemAccess {

	/** The role that such work has, beside every role of a user. */
	public static final String SYSTEM = "SYSTEM";

	private static final String[] AUTHORITIES = { "ROLE_" + SYSTEM, Role.ADMIN.authority(),
			Role.COORDINATOR.authority(), Role.FINANCE.authority(), Role.SUPERVISOR.authority(),
			Role.PRACTICE_MANAGER.authority(), Role.STUDENT.authority() };

	private SystemAccess() {
	}

	/**
	 * Does the work and gives its answer; what was signed in before is so again
	 * afterwards.
	 */
	public static <T> T call(Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext system = SecurityContextHolder.createEmptyContext();
		system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("system", null,
				AuthorityUtils.createAuthorityList(AUTHORITIES)));
		SecurityContextHolder.setContext(system);
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	/**
	 * Does the work as somebody who is not signed in: trial data of what people have
	 * done. What was signed in before is so again afterwards.
	 */
	public static void runAs(SignedInUser user, Runnable work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext theirs = SecurityContextHolder.createEmptyContext();
		theirs.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
		SecurityContextHolder.setContext(theirs);
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	/** Does the work. */
	public static void run(Runnable work) {
		call(() -> {
			work.run();
			return true;
		});
	}

}
