package no.praksisplass.web.markdown;

import java.util.List;
import java.util.stream.Stream;

import no.praksisplass.web.markdown.MarkdownNode.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read from Markdown, and what is not taken from it. */
class MarkdownTests {

	@Test
	void readsHeadingsParagraphsAndLists() {
		List<MarkdownNode> nodes = Markdown.read("# Først\n\nEn **viktig** og *fin*\nting\n\n- ett\n- to\n\n1. a\n");
		assertThat(nodes).extracting(MarkdownNode::kind)
			.containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.BULLETS, Kind.NUMBERS);
		assertThat(nodes.get(1).children()).extracting(MarkdownNode::kind)
			.containsExactly(Kind.TEXT, Kind.STRONG, Kind.TEXT, Kind.EMPHASIS, Kind.TEXT, Kind.TEXT);
		assertThat(words(nodes.get(1))).isEqualTo("En viktig og fin ting");
		assertThat(nodes.get(2).children()).extracting(MarkdownNode::kind).containsExactly(Kind.ITEM, Kind.ITEM);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://uib.no", "http://uib.no", "mailto:a@example.no", "tel:+4755000000" })
	void keepsLinksToTheWebAMailAddressOrATelephone(String address) {
		MarkdownNode link = Markdown.read("[her](" + address + ")").get(0).children().get(0);
		assertThat(link.kind()).isEqualTo(Kind.LINK);
		assertThat(link.text()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x",
			"&#106;avascript:alert(1)", "//evil.example", "/sign-out", "file:///etc/passwd" })
	void aLinkElsewhereBecomesItsWords(String address) {
		List<MarkdownNode> words = Markdown.read("[her](<" + address + ">)").get(0).children();
		assertThat(words).extracting(MarkdownNode::kind).containsExactly(Kind.TEXT);
		assertThat(words.get(0).text()).isEqualTo("her");
	}

	@Test
	void htmlIsTextAndAPictureWhatItSays() {
		assertThat(words(Markdown.read("Hei <script>alert(1)</script>").get(0)))
			.isEqualTo("Hei <script>alert(1)</script>");
		assertThat(words(Markdown.read("<script>alert(1)</script>").get(0))).isEqualTo("<script>alert(1)</script>");
		assertThat(words(Markdown.read("![Kart](https://evil.example/x.png)").get(0))).isEqualTo("Kart");
	}

	@Test
	void anEmptyTextIsNothing() {
		assertThat(Markdown.read(" \n")).isEmpty();
	}

	private static String words(MarkdownNode node) {
		return Stream.concat(Stream.of(node.text()), node.children().stream().map(MarkdownTests::words))
			.reduce("", String::concat);
	}

}
