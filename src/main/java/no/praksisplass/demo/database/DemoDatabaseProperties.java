package no.praksisplass.demo.database;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded database.
 *
 * @param dataDirectory holds the lock, the server's programs and its data; made when
 * missing
 * @param startTimeout how long the server may take to answer, recovery after a crash
 * included
 */
@ConfigurationProperties("praksisplass.demo")
record DemoDatabaseProperties(@DefaultValue("data/postgres") Path dataDirectory,
		@DefaultValue("60s") Duration startTimeout) {
}
