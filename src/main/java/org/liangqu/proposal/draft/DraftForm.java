package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.shared.FieldProblem;

/**
 * An open form as its editor shows it.
 *
 * @param entries what stands in each field, by path
 * @param unread what was typed and couldn't be taken over, by the paths of the fields at fault
 * @param missing what must be answered before the form may be submitted
 */
public record DraftForm(
    ProposalDossier dossier,
    Map<String, JsonNode> entries,
    List<FieldProblem> unread,
    List<FieldProblem> missing) {

  public DraftForm {
    entries = Map.copyOf(entries);
    unread = List.copyOf(unread);
    missing = List.copyOf(missing);
  }

  public ProposalType type() {
    return dossier.summary().type();
  }

  public JsonNode entry(String path) {
    return entries.getOrDefault(path, TextNode.valueOf(""));
  }

  public boolean isBlank(String path) {
    return Entries.isBlank(entry(path));
  }

  /**
   * What the type asks for, and what is filled in all the same: nothing that was said is hidden.
   */
  public List<FormField> fields(FormSection section) {
    return ProposalForm.fields(section, type()).stream()
        .filter(field -> field.types().contains(type()) || !isBlank(field.path()))
        .toList();
  }

  /** The sections that there is something to fill in of. */
  public List<FormSection> sections() {
    return Arrays.stream(FormSection.values())
        .filter(section -> section == FormSection.ATTACHMENTS || !fields(section).isEmpty())
        .toList();
  }
}
