package no.praksisplass.message.domain.template;

import java.util.EnumMap;
import java.util.Map;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageMother;
import no.praksisplass.message.MergeText;
import no.praksisplass.message.MergeText.UnreadableTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TemplateRendererTests {

	private static final String ADDRESS = "https://praksisplass.example.no/in/_a_b_";

	private final ShippedTemplates shipped = new ShippedTemplates();

	private final TemplateRenderer renderer = new TemplateRenderer(this.shipped);

	@ParameterizedTest
	@ValueSource(strings = { "{{#recipientName}}x{{/recipientName}}", "{{^recipientName}}x{{/recipientName}}",
			"{{>recipientName}}", "{{=<% %>=}}<%recipientName%>", "{{{recipientName}}}", "{{&recipientName}}",
			"{{! a remark }}", "{{recipientName", "recipientName}}", "{{recipientName.class}}", "{{.}}", "{{}}",
			"{{recipient\nName}}", "{{recipientName}}}", "{{a{{recipientName}}b}}", "&#123;&#123;#x}}" })
	void readsNothingButFields(String text) {
		assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> {
			MergeText.fields(text);
			render(new TemplateText("Emne", text), Map.of(MergeField.RECIPIENT_NAME, "Kari"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "${7*7}", "#{7*7}", "[[${7*7}]]", "<%= 7*7 %>", "*{7*7}", "@{7*7}" })
	void leavesOtherLanguagesAlone(String text) {
		RenderedText rendered = render(new TemplateText("Emne", "{{recipientName}}"),
				Map.of(MergeField.RECIPIENT_NAME, text));

		assertThat(rendered.text()).isEqualTo(text).doesNotContain("49");
		assertThat(render(new TemplateText("Emne " + text, "."), Map.of()).subject()).isEqualTo("Emne " + text);
	}

	@Test
	void readsNoValueAsATemplateOrAsMarkdownOrAsHtml() {
		String name = "{{deadline}} *a* [b](https://evil.example.com) <script>alert(1)</script> # c";

		RenderedText rendered = render(new TemplateText("{{recipientName}}", "# {{recipientName}}"),
				Map.of(MergeField.RECIPIENT_NAME, name, MergeField.DEADLINE, "12.03.2026"));

		assertThat(rendered.subject()).isEqualTo(name);
		assertThat(rendered.text()).isEqualTo(name);
		assertThat(rendered.html()).startsWith("<h1>{{deadline}} *a* [b](https://evil.example.com) &lt;script&gt;")
			.doesNotContain("<em", "<a", "<script");
	}

	@Test
	void escapesTheHtmlOfATemplateAndLinksToTheWebOnly() {
		RenderedText rendered = render(new TemplateText("Emne",
				"<script>alert(1)</script>\n\nHei <b onclick=\"x()\">du</b> [a](javascript:alert(1)) "
						+ "[b](data:text/html,x) ![c](https://evil.example.com/p.png) [d](https://www.uib.no/)"),
				Map.of());

		assertThat(rendered.html()).doesNotContain("<script", "<b", "javascript:", "data:", "src=\"http")
			.contains("href=\"https://www.uib.no/\"");
	}

	@Test
	void makesLinksOfAddressesWhateverIsInThem() {
		RenderedText rendered = render(new TemplateText("Emne", "{{link}}\n\n[Svar]({{link}})\n\n[{{link}}]({{link}})"),
				Map.of(MergeField.LINK, ADDRESS));

		assertThat(rendered.html().split("href=\"" + ADDRESS + "\"", -1)).hasSize(4);
		assertThat(rendered.html()).doesNotContain("<em>");
		assertThat(rendered.text()).isEqualTo(ADDRESS + "\n\nSvar: " + ADDRESS + "\n\n" + ADDRESS);
	}

	@Test
	void keepsTheLinesOfAValueApart() {
		RenderedText rendered = render(new TemplateText("{{wishes}}", "{{wishes}}"),
				Map.of(MergeField.WISHES, "1. Fjord legekontor\n2. Sentrum\r\n\u0001x\u0002"));

		assertThat(rendered.subject()).isEqualTo("1. Fjord legekontor, 2. Sentrum, x");
		assertThat(rendered.text()).isEqualTo("1. Fjord legekontor\n2. Sentrum\nx");
		assertThat(rendered.html()).contains("1. Fjord legekontor<br />\n2. Sentrum<br />").doesNotContain("<ol");
	}

	@ParameterizedTest
	@EnumSource(MessageKind.class)
	void saysHowToDeclineWhatCanBeDeclined(MessageKind kind) {
		Map<MergeField, String> values = new EnumMap<>(MessageMother.fields(kind));
		values.put(MergeField.RECIPIENT_NAME, "Kari");
		values.put(MergeField.UNIVERSITY_NAME, "UiB");
		values.put(MergeField.SUPERVISOR_LABEL, "praksisveileder");
		if (kind.canOptOut()) {
			values.put(MergeField.OPT_OUT_LINK, ADDRESS);
		}

		for (String language : Languages.CODES) {
			RenderedText rendered = this.renderer.render(kind, Languages.of(language),
					this.shipped.get(kind, Languages.of(language)), new FieldValues(values));
			assertThat(rendered.text().contains(ADDRESS)).isEqualTo(kind.canOptOut());
		}
	}

	private RenderedText render(TemplateText template, Map<MergeField, String> values) {
		return this.renderer.render(MessageKind.WISH_REQUEST, Languages.DEFAULT, template, new FieldValues(values));
	}

}
