package org.liangqu.browser;

import static org.liangqu.browser.Editor.labelled;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.liangqu.portal.demo.SampleDossiers.Sample;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.ProposalForm;

/**
 * Types what a sample holds into the pages of the editor: field by field as they are shown, found
 * by their labels.
 *
 * @param content the sample's, in the JSON of {@code /api}
 */
record Filling(Editor editor, Sample sample, JsonNode content) {

  private static final String ATTACHMENTS = "附件";

  /** From the section shown to the last one of the list. */
  Editor fillInAll() {
    List<String> sections = editor.isReady().sections();
    fillInSection();
    for (String section : sections.subList(1, sections.size())) {
      editor.go(section).isReady();
      if (section.equals(ATTACHMENTS)) {
        new FilesPage(editor.page()).upload(sample.files(), sample.unit().creditCode().value());
      } else {
        fillInSection();
      }
    }
    return editor;
  }

  private void fillInSection() {
    for (Locator shown : editor.page().locator("[data-field]").all()) {
      String path = shown.getAttribute("data-field");
      FormField field = ProposalForm.field(path, sample.type()).orElseThrow();
      JsonNode value = content.at("/" + path.replace('.', '/'));
      if (field.isRows()) {
        fillInRows(shown, field, value);
      } else {
        fillIn(shown, field, value);
      }
    }
    editor.isSaved();
  }

  private static void fillInRows(Locator list, FormField field, JsonNode rows) {
    Locator shown = list.locator("[data-row-list] > [data-row]");
    for (int i = 0; i < rows.size(); i++) {
      if (shown.count() <= i) {
        list.locator("[data-add]").click();
      }
      for (FormField column : field.columns()) {
        fillIn(shown.nth(i), column, rows.get(i).path(column.path()));
      }
    }
  }

  private static void fillIn(Locator within, FormField field, JsonNode value) {
    if (value.isNull() || field.kind() == FieldKind.KEY) {
      return;
    }
    switch (field.kind()) {
      case CHOICES -> value.forEach(code -> labelled(within, option(field, code)).check());
      case CHOICE ->
          labelled(within, field.label())
              .selectOption(new SelectOption().setLabel(option(field, value)));
      case CLUSTER -> labelled(within, field.label()).selectOption(value.asText());
      case YES_NO -> labelled(within, value.asBoolean() ? "是" : "否").check();
      case TICK -> labelled(within, field.label()).setChecked(value.asBoolean());
      default -> labelled(within, field.label()).fill(written(value));
    }
  }

  private static String option(FormField field, JsonNode code) {
    return field.options().stream()
        .filter(option -> option.value().equals(code.asText()))
        .map(FormField.Option::label)
        .findFirst()
        .orElseThrow();
  }

  private static String written(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }
}
