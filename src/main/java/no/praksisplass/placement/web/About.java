package no.praksisplass.placement.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.university.InformationText;
import no.praksisplass.web.markdown.Markdown;
import no.praksisplass.web.markdown.MarkdownNode;

/**
 * What a university tells about a period, ready for a page.
 *
 * @param language the code of its language
 * @param nodes the text
 */
public record About(String language, List<MarkdownNode> nodes) {

	public About {
		nodes = List.copyOf(nodes);
	}

	static Map<PeriodId, About> of(Map<PeriodId, InformationText> texts) {
		return texts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> new About(entry.getValue().language().getLanguage(),
					Markdown.read(entry.getValue().markdown()))));
	}

}
