package no.praksisplass.security;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.UniversityId;

/** Who does what is being done, and for which university. */
@Component
public class CurrentUser {

	private static final String CHOSEN = "praksisplass.university.";

	/** The user signed in, if one is. */
	public Optional<SignedInUser> find() {
		return authentication().map(Authentication::getPrincipal)
			.filter(SignedInUser.class::isInstance)
			.map(SignedInUser.class::cast);
	}

	/**
	 * The user signed in.
	 * @throws AccessDeniedException if nobody is
	 */
	public SignedInUser require() {
		return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
	}

	/**
	 * The university the user acts for on the page at hand: on a coordinator's page as coordinator,
	 * on a student's as student, elsewhere in the first role that is held at a university.
	 * @throws AccessDeniedException if the user has no such role
	 */
	public UniversityId university() {
		SignedInUser user = require();
		Role role = roleOfPage().filter(user.roles()::contains)
			.or(() -> user.roles().stream().filter(Role::needsUniversity).findFirst())
			.orElseThrow(() -> new AccessDeniedException("no role at a university"));
		return university(role);
	}

	/**
	 * The university the user acts for in a role: the one chosen in this session, else the only or
	 * first one.
	 * @throws AccessDeniedException if the user does not hold the role at a university
	 */
	public UniversityId university(Role role) {
		List<UniversityId> held = require().universities(role);
		return chosen(role).filter(held::contains)
			.or(() -> held.stream().findFirst())
			.orElseThrow(() -> new AccessDeniedException(role + " at no university"));
	}

	/**
	 * Acts for another university in this session.
	 * @throws NotFoundException if the user does not hold the role there
	 */
	public void choose(Role role, UniversityId university) {
		if (!require().universities(role).contains(university)) {
			throw new NotFoundException("university", university);
		}
		RequestContextHolder.currentRequestAttributes()
			.setAttribute(CHOSEN + role, university, RequestAttributes.SCOPE_SESSION);
	}

	/** The universities the user is a coordinator of; none if nobody is signed in. */
	public Set<UniversityId> coordinated() {
		return find().map((user) -> user.universities(Role.COORDINATOR))
			.<Set<UniversityId>>map(LinkedHashSet::new)
			.orElse(Set.of());
	}

	/**
	 * Lets only coordinators of the university pass, and work of the system itself.
	 * @throws NotFoundException else, so that what is another university's looks absent
	 */
	public void requireCoordinatorOf(UniversityId university) {
		if (!coordinated().contains(university) && !isSystem()) {
			throw new NotFoundException("university", university);
		}
	}

	/** Whether the work at hand is the system's own, see {@link SystemAccess}. */
	public boolean isSystem() {
		return authentication().map(Authentication::getAuthorities)
			.stream()
			.flatMap(Collection::stream)
			.anyMatch((authority) -> ("ROLE_" + SystemAccess.SYSTEM).equals(authority.getAuthority()));
	}

	private Optional<UniversityId> chosen(Role role) {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.map((request) -> request.getAttribute(CHOSEN + role, RequestAttributes.SCOPE_SESSION))
			.map(UniversityId.class::cast);
	}

	private Optional<Role> roleOfPage() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map((attributes) -> ((ServletRequestAttributes) attributes).getRequest())
			.map(HttpServletRequest::getServletPath)
			.flatMap(Role::ofPath)
			.filter(Role::needsUniversity);
	}

	private Optional<Authentication> authentication() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
	}

}
