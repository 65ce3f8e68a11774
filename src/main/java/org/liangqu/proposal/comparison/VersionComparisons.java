package org.liangqu.proposal.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.SubmittedVersion;
import org.liangqu.proposal.comparison.VersionComparison.FieldChange;
import org.liangqu.proposal.comparison.VersionComparison.Section;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.FormSection;
import org.liangqu.proposal.draft.ProposalForm;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares versions of a proposal that the person who asks may see. */
@Service
@Transactional(readOnly = true)
public class VersionComparisons {

  private final Proposals proposals;

  VersionComparisons(Proposals proposals) {
    this.proposals = proposals;
  }

  /**
   * The earlier of the two is shown as before, in whatever order they are named.
   *
   * @throws Refusal NOT_FOUND for a version that doesn't exist or isn't the person's to see,
   *     INVALID for one and the same
   */
  public VersionComparison between(UUID id, int one, int other) {
    if (one == other) {
      throw Refusal.invalid("versions-same", "请选择两个不同的版本进行比较");
    }
    ProposalDossier before = proposals.dossier(id, Math.min(one, other));
    ProposalDossier after = proposals.dossier(id, Math.max(one, other));
    int to = Math.max(one, other);
    return new VersionComparison(
        after.summary(),
        Math.min(one, other),
        to,
        proposals.versions(id).stream().map(SubmittedVersion::number).noneMatch(n -> n == to),
        sections(before, after),
        FileChanges.of(before.attachments(), after.attachments()));
  }

  /** What became of each field of the form, section by section. */
  private static List<Section> sections(ProposalDossier before, ProposalDossier after) {
    ProposalType type = after.summary().type();
    Map<String, JsonNode> old = ProposalForm.entries(before.content(), type);
    Map<String, JsonNode> current = ProposalForm.entries(after.content(), type);
    return Arrays.stream(FormSection.values())
        .map(section -> section(section, type, old, current))
        .filter(section -> !section.fields().isEmpty())
        .toList();
  }

  /** What the type asks for, and what else changed: nothing is hidden. */
  private static Section section(
      FormSection section,
      ProposalType type,
      Map<String, JsonNode> old,
      Map<String, JsonNode> current) {
    return new Section(
        section,
        section.label(type),
        ProposalForm.fields(section, type).stream()
            .map(field -> change(field, old, current))
            .filter(change -> change.isChanged() || change.field().types().contains(type))
            .toList());
  }

  private static FieldChange change(
      FormField field, Map<String, JsonNode> old, Map<String, JsonNode> current) {
    return FieldChanges.of(field, old.get(field.path()), current.get(field.path()));
  }
}
