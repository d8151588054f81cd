package no.praksisplass.bulk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.praksisplass.bulk.BulkField;

/** What an act asks for, as typed. */
public class BulkForm {

	private Map<String, String> values = new LinkedHashMap<>();

	static BulkForm of(List<BulkField> fields, Map<String, String> settings) {
		BulkForm form = new BulkForm();
		fields.forEach((field) -> form.values.put(field.key(), settings.getOrDefault(field.key(), field.preset())));
		return form;
	}

	public Map<String, String> getValues() {
		return this.values;
	}

	public void setValues(Map<String, String> values) {
		this.values = values;
	}

}
