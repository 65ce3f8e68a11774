package org.liangqu.portal.printable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liangqu.call.ProposalType;
import org.liangqu.portal.printable.Block.Fact;
import org.liangqu.portal.printable.Block.Facts;
import org.liangqu.portal.printable.Block.Note;
import org.liangqu.portal.printable.Block.Prose;
import org.liangqu.portal.printable.Block.Signatures;
import org.liangqu.portal.printable.PrintableApplication.Part;
import org.liangqu.proposal.FundSums;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.draft.FieldKind;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.draft.ProposalForm;

/** Turns the form into the parts of the document: what the type asks for, in the form's order. */
final class FormParts {

  private static final String NUMERALS = "一二三四五六七八九";

  private static final String UNDERTAKING =
      "本单位已核对本申报书和全部附件，所填内容和所附材料真实、完整、有效，单位及法定代表人无不良信用记录，并对此承担责任。";

  private static final List<String> SIGNATURES =
      List.of("申报单位（盖章）：", "法定代表人（签字）：", "项目负责人（签字）：", "日期：　　　　年　　　月　　　日");

  private final ProposalDossier dossier;
  private final ProposalType type;
  private final EntryPrint print;
  private final Map<String, JsonNode> entries;
  private final List<Part> parts = new ArrayList<>();

  private FormParts(ProposalDossier dossier, EntryPrint print) {
    this.dossier = dossier;
    this.print = print;
    type = dossier.summary().type();
    entries = ProposalForm.entries(dossier.content(), type);
  }

  /**
   * @param unit what is said of the unit, which isn't in the form
   */
  static List<Part> of(ProposalDossier dossier, List<Block> unit, EntryPrint print) {
    FormParts form = new FormParts(dossier, print);
    for (FormSection section : FormSection.values()) {
      form.add(section.label(form.type), form.blocks(section));
      if (section == FormSection.BASICS) {
        form.add("申报单位", unit);
      }
    }
    return form.parts;
  }

  private void add(String heading, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      parts.add(new Part(NUMERALS.charAt(parts.size()) + "、" + heading, blocks));
    }
  }

  private List<Block> blocks(FormSection section) {
    List<FormField> fields =
        ProposalForm.fields(section, type).stream()
            .filter(field -> field.types().contains(type))
            .toList();
    List<Fact> facts = facts(section, fields);
    List<Block> blocks = new ArrayList<>();
    if (!facts.isEmpty()) {
      blocks.add(new Facts(facts));
    }
    fields.forEach(field -> addLong(field, section, blocks));
    if (section == FormSection.ATTACHMENTS) {
      blocks.add(FileGrid.of(dossier, print));
    } else if (section == FormSection.DECLARATIONS) {
      blocks.add(new Note(UNDERTAKING));
      blocks.add(new Signatures(SIGNATURES));
    }
    return blocks;
  }

  private List<Fact> facts(FormSection section, List<FormField> fields) {
    List<Fact> facts = new ArrayList<>();
    if (section == FormSection.BASICS) {
      facts.add(new Fact("项目类型", type.label()));
    }
    fields.stream()
        .filter(field -> !field.isRows() && field.kind() != FieldKind.PROSE)
        .forEach(field -> facts.add(new Fact(field.label(), print.fact(field, entry(field)))));
    if (section == FormSection.FUNDS) {
      facts.add(new Fact("资金合计", print.funds(FundSums.of(dossier.content()).total())));
    }
    return facts;
  }

  private void addLong(FormField field, FormSection section, List<Block> blocks) {
    if (field.isRows()) {
      blocks.addAll(Grids.of(print, field, entry(field), section.label(type)));
    } else if (field.kind() == FieldKind.PROSE) {
      blocks.add(new Prose(field.label(), print.paragraphs(entry(field))));
    }
  }

  private JsonNode entry(FormField field) {
    return entries.get(field.path());
  }
}
