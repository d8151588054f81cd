package no.praksisplass.security.web.factor;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.springframework.ui.Model;

import no.praksisplass.security.domain.factor.Enrolment;

/** Keeps in the session what an app is being told, so that a reload tells it the same. */
final class BegunEnrolment {

	private static final String ATTRIBUTE = "praksisplass.factor.enrolment";

	private BegunEnrolment() {
	}

	/** What was begun in this session, else a new one. */
	static Enrolment of(HttpSession session, String username) {
		return begun(session).orElseGet(() -> {
			Enrolment enrolment = Enrolment.of(username);
			session.setAttribute(ATTRIBUTE, enrolment);
			return enrolment;
		});
	}

	/** Puts it into the model, with the picture. */
	static void show(Enrolment enrolment, Model model) {
		model.addAttribute("secret", enrolment.secret().replaceAll("(.{4})(?=.)", "$1 "));
		model.addAttribute("uri", enrolment.uri());
		model.addAttribute("picture", QrPicture.of(enrolment.uri()));
	}

	static void forget(HttpSession session) {
		session.removeAttribute(ATTRIBUTE);
	}

	private static Optional<Enrolment> begun(HttpSession session) {
		return Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(Enrolment.class::cast);
	}

}
