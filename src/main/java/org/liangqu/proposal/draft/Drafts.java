package org.liangqu.proposal.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open forms, filled in a field at a time by several people at once. What the form can't take over
 * is kept as it was typed; what somebody else changed meanwhile is never overwritten unseen.
 */
@Service
@Transactional
public class Drafts {

  private final Proposals proposals;
  private final EntryReader reader;
  private final DraftStore store;
  private final WorkLog log;
  private final Access access;
  private final Clock clock;

  Drafts(
      Proposals proposals,
      EntryReader reader,
      DraftStore store,
      WorkLog log,
      Access access,
      Clock clock) {
    this.proposals = proposals;
    this.reader = reader;
    this.store = store;
    this.log = log;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @throws Refusal for all but the unit's people, and where nothing is open for change
   */
  @Transactional(readOnly = true)
  public DraftForm open(UUID proposalId) {
    requireOpen(proposalId);
    ProposalDossier dossier = proposals.dossier(proposalId);
    Map<String, JsonNode> raw =
        store.unread(proposalId).stream()
            .collect(Collectors.toMap(DraftStore.Trace::field, DraftStore.Trace::raw));
    List<FormField> fields = ProposalForm.all(dossier.summary().type());
    FormTree tree = FormTree.of(dossier.content());
    List<FieldProblem> unread = new ArrayList<>();
    for (FormField field : fields) {
      if (raw.containsKey(field.path())) {
        unread.addAll(reader.read(field, raw.get(field.path()), dossier.content()).problems());
      }
    }
    Map<String, JsonNode> entries =
        fields.stream()
            .collect(
                Collectors.toMap(
                    FormField::path,
                    field ->
                        raw.getOrDefault(
                            field.path(), Entries.shown(field, tree.get(field.path())))));
    return new DraftForm(dossier, entries, unread, proposals.missingAnswers(proposalId));
  }

  private void requireOpen(UUID proposalId) {
    proposals.requireWritable(proposalId);
    if (!proposals.isChangeable(proposalId)) {
      throw Refusal.conflict("draft-closed", "项目已提交或已截止，现在不能修改");
    }
  }

  /**
   * Saves one field or list.
   *
   * @param base what stood in it when the person began to change it
   * @throws FieldConflict where something else stands in it by now
   */
  public SavedField save(UUID proposalId, String path, JsonNode base, JsonNode typed) {
    List<SavedField> saved = new ArrayList<>();
    proposals.edit(
        proposalId,
        (type, content) -> {
          FormField field = known(path, type);
          FieldEdit edit =
              new FieldEdit(
                  proposalId, field, Entries.tidy(field, base), Entries.tidy(field, typed));
          Result result = apply(edit, content);
          saved.add(result.saved());
          return result.content();
        });
    return saved.get(0);
  }

  private static FormField known(String path, ProposalType type) {
    return ProposalForm.field(path, type)
        .orElseThrow(() -> Refusal.invalid("field-unknown", "申报书中没有“%s”这一项".formatted(path)));
  }

  private record FieldEdit(UUID proposalId, FormField field, JsonNode base, JsonNode wanted) {}

  private record Result(ProposalContent content, SavedField saved) {}

  private Result apply(FieldEdit edit, ProposalContent content) {
    FormField field = edit.field();
    Instant now = clock.instant();
    DraftStore.Trace trace = store.find(edit.proposalId(), field.path()).orElse(null);
    JsonNode standing = standing(field, trace, content);
    boolean moved = !standing.equals(edit.base()) && !standing.equals(edit.wanted());
    JsonNode wanted = moved ? merged(edit, standing, trace) : edit.wanted();
    EntryReader.Reading reading = reader.read(field, wanted, content);
    if (!standing.equals(wanted)) {
      keep(edit.proposalId(), field, reading.problems().isEmpty() ? null : wanted, now);
    }
    JsonNode entry =
        reading.problems().isEmpty()
            ? Entries.shown(field, FormTree.of(reading.content()).get(field.path()))
            : wanted;
    return new Result(
        reading.content(), new SavedField(field, entry, reading.problems(), moved, now));
  }

  private static JsonNode standing(
      FormField field, DraftStore.Trace trace, ProposalContent content) {
    return trace != null && trace.raw() != null
        ? trace.raw()
        : Entries.shown(field, FormTree.of(content).get(field.path()));
  }

  private static JsonNode merged(FieldEdit edit, JsonNode standing, DraftStore.Trace trace) {
    return RowMerge.merge(edit.base(), standing, edit.wanted())
        .orElseThrow(
            () ->
                new FieldConflict(
                    edit.field().label(),
                    standing,
                    trace == null ? null : trace.changedBy(),
                    trace == null ? null : trace.changedAt()));
  }

  private void keep(UUID proposalId, FormField field, JsonNode raw, Instant now) {
    store.write(proposalId, field.path(), raw, access.person(), now);
    ProposalForm.sectionOf(field.path())
        .ifPresent(section -> log.saved(proposalId, section, access.person(), now));
  }

  /** The fields that were changed after a moment, for the unit's people, the latest first. */
  @Transactional(readOnly = true)
  public List<RecentChange> changedSince(UUID proposalId, Instant moment) {
    ProposalSummary proposal = proposals.summary(proposalId);
    access.require(Act.WRITE_PROPOSAL, proposal.subject());
    return store.changedSince(proposalId, moment).stream()
        .flatMap(
            trace ->
                ProposalForm.field(trace.field(), proposal.type()).stream()
                    .map(field -> new RecentChange(field, trace.changedBy(), trace.changedAt())))
        .toList();
  }

  /** Notes that the person has the section open, and names the others who have the draft open. */
  public List<Colleague> present(UUID proposalId, FormSection section) {
    requireOpen(proposalId);
    Instant now = clock.instant();
    log.present(proposalId, section, access.person(), now);
    return log.others(proposalId, access.person(), now);
  }
}
