package no.praksisplass.message;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;

/**
 * Text with fields in double braces, such as <code>{{deadline}}</code>. Nothing else of
 * what Mustache knows (sections, partials, other delimiters, comments) is let through,
 * and values come from a map of texts alone: there is nothing to evaluate.
 */
public final class MergeText {

	private static final Pattern TAG = Pattern.compile("(?<!\\{)\\{\\{ *[A-Za-z]+ *}}(?!})");

	private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false).withLoader((name) -> {
		throw new MustacheException("no partials");
	});

	private MergeText() {
	}

	/**
	 * The fields that the text names.
	 * @throws UnreadableTextException if it has other tags than fields
	 */
	public static Set<String> fields(String text) {
		String rest = TAG.matcher(text).replaceAll("");
		if (rest.contains("{{") || rest.contains("}}")) {
			throw new UnreadableTextException("braces other than those of a field");
		}
		FieldVisitor visitor = new FieldVisitor();
		compile(text).visit(visitor);
		return visitor.names;
	}

	/** The text with its fields filled in. Values are never read as templates. */
	public static String fill(String text, Map<String, String> values) {
		if (!text.contains("{{")) {
			return text;
		}
		fields(text);
		return compile(text).execute(Map.copyOf(values));
	}

	private static Template compile(String text) {
		try {
			return COMPILER.compile(text);
		}
		catch (MustacheException ex) {
			throw new UnreadableTextException(String.valueOf(ex.getMessage()));
		}
	}

	/** The text holds something else than fields. */
	public static final class UnreadableTextException extends RuntimeException {

		UnreadableTextException(String message) {
			super(message);
		}

	}

	/** Gathers the names of fields and refuses all else. */
	private static final class FieldVisitor implements Mustache.Visitor {

		private final Set<String> names = new HashSet<>();

		@Override
		public void visitText(String text) {
			// Text is what it is
		}

		@Override
		public void visitVariable(String name) {
			this.names.add(name);
		}

		@Override
		public boolean visitInclude(String name) {
			throw new UnreadableTextException("a partial");
		}

		@Override
		public boolean visitParent(String name) {
			throw new UnreadableTextException("a parent");
		}

		@Override
		public boolean visitBlock(String name) {
			throw new UnreadableTextException("a block");
		}

		@Override
		public boolean visitSection(String name) {
			throw new UnreadableTextException("a section");
		}

		@Override
		public boolean visitInvertedSection(String name) {
			throw new UnreadableTextException("a section");
		}

	}

}
