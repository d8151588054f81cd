package no.praksisplass.supervisor.web.merge;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.web.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Leads from every page of a practice or supervisor that was merged into another to the
 * page of that other. What was sent there is not done, for it was meant for what was
 * seen.
 */
class MergedElsewhere implements HandlerInterceptor {

	private final ObjectProvider<Practices> practices;

	private final ObjectProvider<Supervisors> supervisors;

	MergedElsewhere(ObjectProvider<Practices> practices, ObjectProvider<Supervisors> supervisors) {
		this.practices = practices;
		this.supervisors = supervisors;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		Optional<UUID> id = id(request);
		Optional<UUID> kept = id
			.flatMap((merged) -> path.contains("/practices/") ? practice(merged) : supervisor(merged));
		if (kept.isEmpty()) {
			return true;
		}
		boolean reading = "GET".equals(request.getMethod());
		String register = path.substring(0, path.indexOf(id.orElseThrow().toString()));
		String rest = (reading && !path.contains("/merge")) ? path.substring(register.length() + 36) : "";
		String target = request.getContextPath() + register + kept.get()
				+ (rest.isEmpty() && register.startsWith("/admin/") ? "/use" : rest);
		FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put(Flash.ATTRIBUTE,
				Flash.warning(reading ? "supervisor.merge.elsewhere" : "supervisor.merge.elsewhere.undone"));
		RequestContextUtils.saveOutputFlashMap(target, request, response);
		response.sendRedirect(target);
		return false;
	}

	private Optional<UUID> practice(UUID id) {
		Practices register = this.practices.getIfAvailable();
		return (register != null) ? register.mergedInto(new PracticeId(id)).map(PracticeId::value) : Optional.empty();
	}

	private Optional<UUID> supervisor(UUID id) {
		Supervisors register = this.supervisors.getIfAvailable();
		return (register != null) ? register.mergedInto(new SupervisorId(id)).map(SupervisorId::value)
				: Optional.empty();
	}

	/** The id in the address, whatever the page calls it. */
	private static Optional<UUID> id(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		Object id = (variables instanceof Map<?, ?> named)
				? Optional.<Object>ofNullable(named.get("id")).orElse(named.get("supervisor")) : null;
		try {
			return Optional.ofNullable(id).map(Object::toString).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
