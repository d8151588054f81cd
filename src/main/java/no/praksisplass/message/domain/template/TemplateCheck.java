package no.praksisplass.message.domain.template;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MergeText;
import no.praksisplass.message.MergeText.UnreadableTextException;
import no.praksisplass.message.MessageKind;
import no.praksisplass.shared.RuleViolation;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Whether a template can be sent as it is written. */
public final class TemplateCheck extends AbstractVisitor {

	private static final int LONGEST_SUBJECT = 200;

	private static final int LONGEST_BODY = 20_000;

	private static final Pattern WEB = Pattern.compile("(?is)https?://[^{}]+");

	private final MessageKind kind;

	private TemplateCheck(MessageKind kind) {
		this.kind = kind;
	}

	/**
	 * The template without space around it.
	 * @throws RuleViolation at subject or body, if it names a field that the kind does
	 * not have, has other tags than fields, links elsewhere than to the web, or shows
	 * images
	 */
	public static TemplateText checked(MessageKind kind, TemplateText template) {
		String subject = filled("subject", template.subject(), LONGEST_SUBJECT);
		String body = filled("body", template.body(), LONGEST_BODY);
		TemplateCheck check = new TemplateCheck(kind);
		check.subject(subject);
		check.body(body);
		return new TemplateText(subject, body);
	}

	private void subject(String subject) {
		if (subject.chars().anyMatch(Character::isISOControl)) {
			throw RuleViolation.onField("subject", "message.template.line-break");
		}
		fields("subject", subject).stream()
			.map((name) -> MergeField.ofKey(name).orElseThrow())
			.filter(MergeField::personal)
			.findFirst()
			.ifPresent((field) -> {
				throw RuleViolation.onField("subject", "message.template.personal", "{{" + field.key() + "}}");
			});
	}

	private void body(String body) {
		fields("body", body);
		TemplateRenderer.parse(body).accept(this);
	}

	@Override
	public void visit(Text text) {
		fields("body", text.getLiteral());
	}

	@Override
	public void visit(Link link) {
		Set<String> named = fields("body", link.getDestination());
		boolean address = named.size() == 1 && named.stream()
			.allMatch((name) -> MergeField.ofKey(name).filter(MergeField::address).isPresent()
					&& link.getDestination().equals("{{" + name + "}}"));
		if (!address && !WEB.matcher(link.getDestination()).matches()) {
			throw RuleViolation.onField("body", "message.template.address", link.getDestination());
		}
		visitChildren(link);
	}

	@Override
	public void visit(Image image) {
		throw RuleViolation.onField("body", "message.template.image");
	}

	private Set<String> fields(String where, String text) {
		Set<String> known = this.kind.fields().stream().map(MergeField::key).collect(Collectors.toSet());
		try {
			Set<String> named = MergeText.fields(text);
			named.stream().filter((name) -> !known.contains(name)).sorted().findFirst().ifPresent((name) -> {
				throw RuleViolation.onField(where, "message.template.unknown-field", "{{" + name + "}}");
			});
			return named;
		}
		catch (UnreadableTextException ex) {
			throw RuleViolation.onField(where, "message.template.unreadable");
		}
	}

	private static String filled(String field, String text, int longest) {
		if (text.isBlank()) {
			throw RuleViolation.onField(field, "message.template.missing");
		}
		if (text.length() > longest) {
			throw RuleViolation.onField(field, "message.template.too-long", longest);
		}
		return text.strip();
	}

}
