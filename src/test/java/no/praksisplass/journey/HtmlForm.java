package no.praksisplass.journey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form of a rendered page, as a browser would send it.
 *
 * @param action where to
 * @param fields what it sends
 */
record HtmlForm(String action, MultiValueMap<String, String> fields) {

	private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);

	private static final Pattern CONTROL = Pattern.compile(
			"<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);

	private static final Pattern SELECTED = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>");

	/** The form of a page that has a version. */
	static HtmlForm withVersion(String html) {
		Matcher form = FORM.matcher(html);
		while (form.find()) {
			if (form.group(2).contains("name=\"version\"")) {
				return new HtmlForm(attribute(form.group(1), "action"), read(form.group(2)));
			}
		}
		throw new AssertionError("No form with a version");
	}

	/** The same with something else in a field. */
	HtmlForm with(String field, String value) {
		assertThat(this.fields).containsKey(field);
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.fields);
		changed.set(field, value);
		return new HtmlForm(this.action, changed);
	}

	private static MultiValueMap<String, String> read(String html) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		Matcher control = CONTROL.matcher(html);
		while (control.find()) {
			if (control.group(1) != null) {
				input(control.group(1), fields);
			}
			else if (control.group(2) != null) {
				fields.add(attribute(control.group(2), "name"), HtmlUtils.htmlUnescape(control.group(3)));
			}
			else {
				Matcher option = SELECTED.matcher(control.group(5));
				String name = attribute(control.group(4), "name");
				fields.add(name, option.find() ? attribute(option.group(1), "value") : "");
			}
		}
		return fields;
	}

	private static void input(String tag, MultiValueMap<String, String> fields) {
		String type = attribute(tag, "type");
		boolean box = type.equals("checkbox") || type.equals("radio");
		boolean ticked = !box || tag.matches("(?s).*\\bchecked\\b.*");
		String name = attribute(tag, "name");
		if (ticked && !name.isEmpty()) {
			fields.add(name, attribute(tag, "value"));
		}
	}

	private static String attribute(String tag, String name) {
		Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
	}

}
