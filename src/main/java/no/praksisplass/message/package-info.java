/**
 * Messages to people by e-mail: templates, an outbox that loses nothing and sends nothing
 * twice, and what people do not want to receive.
 */
@ApplicationModule(displayName = "Message",
		allowedDependencies = { "exchange", "person", "security", "shared", "university", "web" })
@NullMarked
package no.praksisplass.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
