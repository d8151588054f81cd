package no.praksisplass.security;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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

	private static final String TAKEN = "praksisplass.role";

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
	 * The role from which the page at hand is seen: the one whose page it is, else the
	 * one taken last in this session, else the first one held.
	 */
	public Optional<Role> role() {
		return find().map(SignedInUser::roles)
			.flatMap((held) -> roleOfPage().filter(held::contains).or(this::taken).or(() -> held.stream().findFirst()));
	}

	/** The role taken last in this session, if one was. */
	public Optional<Role> taken() {
		return attribute(TAKEN, Role.class).filter((role) -> require().roles().contains(role));
	}

	/**
	 * The university the user acts for on the page at hand: on a coordinator's page as
	 * coordinator, on a student's as student, elsewhere in the first role that is held at
	 * a university.
	 * @throws AccessDeniedException if the user has no such role
	 */
	public UniversityId university() {
		return university(role().filter(Role::needsUniversity)
			.or(() -> require().roles().stream().filter(Role::needsUniversity).findFirst())
			.orElseThrow(() -> new AccessDeniedException("no role at a university")));
	}

	/**
	 * The university the user acts for in a role: the one chosen in this session, else
	 * the only or first one.
	 * @throws AccessDeniedException if the user does not hold the role at a university
	 */
	public UniversityId university(Role role) {
		List<UniversityId> held = require().universities(role);
		return attribute(CHOSEN + role, UniversityId.class).filter(held::contains)
			.or(() -> held.stream().findFirst())
			.orElseThrow(() -> new AccessDeniedException(role + " at no university"));
	}

	/**
	 * Takes a role, at a university where it is held at one, for the rest of the session.
	 * @throws NotFoundException if the user does not hold it
	 */
	public void choose(Role role, @Nullable UniversityId university) {
		if (!require().grants().contains(new RoleGrant(role, Optional.ofNullable(university)))) {
			throw new NotFoundException("role " + role, String.valueOf(university));
		}
		RequestAttributes request = RequestContextHolder.currentRequestAttributes();
		request.setAttribute(TAKEN, role, RequestAttributes.SCOPE_SESSION);
		if (university != null) {
			request.setAttribute(CHOSEN + role, university, RequestAttributes.SCOPE_SESSION);
		}
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

	/**
	 * Lets only holders of a role at the university pass, and work of the system itself.
	 * @throws NotFoundException else, so that what is another university's looks absent
	 */
	public void require(Role role, UniversityId university) {
		if (!holds(role, university) && !isSystem()) {
			throw new NotFoundException("university", university);
		}
	}

	/** Whether the user holds the role at the university. */
	public boolean holds(Role role, UniversityId university) {
		return find().filter((user) -> user.universities(role).contains(university)).isPresent();
	}

	/** Whether the work at hand is the system's own, see {@link SystemAccess}. */
	public boolean isSystem() {
		return authentication().map(Authentication::getAuthorities)
			.stream()
			.flatMap(Collection::stream)
			.anyMatch((authority) -> ("ROLE_" + SystemAccess.SYSTEM).equals(authority.getAuthority()));
	}

	private <T> Optional<T> attribute(String name, Class<T> type) {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.map((request) -> request.getAttribute(name, RequestAttributes.SCOPE_SESSION))
			.map(type::cast);
	}

	private Optional<Role> roleOfPage() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map((attributes) -> ((ServletRequestAttributes) attributes).getRequest())
			.map((request) -> request.getRequestURI().substring(request.getContextPath().length()))
			.flatMap(Role::ofPath);
	}

	private Optional<Authentication> authentication() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
	}

}
