package no.praksisplass.message.domain.sending;

import java.time.Clock;
import java.time.Duration;

import no.praksisplass.shared.SiteAddress;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Makes senders for a mail server of a test, some time from now. */
@Component
class SendingFixture {

	private final JdbcClient jdbc;

	private final MailSwitches switches;

	private final SiteAddress site;

	private final Clock clock;

	SendingFixture(JdbcClient jdbc, MailSwitches switches, SiteAddress site, Clock clock) {
		this.jdbc = jdbc;
		this.switches = switches;
		this.site = site;
		this.clock = clock;
	}

	MailServer server(int port) {
		JavaMailSenderImpl smtp = new JavaMailSenderImpl();
		smtp.setHost("127.0.0.1");
		smtp.setPort(port);
		smtp.getJavaMailProperties().setProperty("mail.smtp.timeout", "400");
		smtp.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "400");
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("smtp", smtp);
		return new MailServer(beans.getBeanProvider(JavaMailSenderImpl.class),
				new MailWriter("praksis@example.no", this.site, this.clock));
	}

	DeliveryStore store(Duration fromNow) {
		return new DeliveryStore(this.jdbc, Clock.offset(this.clock, fromNow));
	}

	MessageSender sender(int port, Duration fromNow) {
		return new MessageSender(store(fromNow), server(port), this.switches);
	}

	MessageSender sender(int port) {
		return sender(port, Duration.ZERO);
	}

}
