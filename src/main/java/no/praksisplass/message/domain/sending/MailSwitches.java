package no.praksisplass.message.domain.sending;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator has set for all mail of the installation. */
@Component
@Transactional(readOnly = true)
public class MailSwitches {

	private final JdbcClient jdbc;

	MailSwitches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How the switches stand. */
	public Switches current() {
		return this.jdbc.sql("SELECT paused, redirect_all_to, version FROM mail_settings")
			.query((row, number) -> new Switches(row.getBoolean("paused"), row.getString("redirect_all_to"),
					row.getLong("version")))
			.single();
	}

	/**
	 * Sets the switches.
	 * @return whether they were set; else somebody else has set them since the version
	 */
	@Transactional
	public boolean set(boolean paused, @Nullable String redirectAllTo, long version) {
		return this.jdbc.sql("""
				UPDATE mail_settings SET paused = :paused, redirect_all_to = :redirect, version = version + 1
				WHERE version = :version""")
			.param("paused", paused)
			.param("redirect", redirectAllTo)
			.param("version", version)
			.update() == 1;
	}

	/**
	 * How the switches stand.
	 *
	 * @param paused whether nothing is sent
	 * @param redirectAllTo where every message goes instead, if anywhere
	 * @param version for noticing that somebody else changed them meanwhile
	 */
	public record Switches(boolean paused, @Nullable String redirectAllTo, long version) {
	}

}
