package org.liangqu.portal.editor;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.draft.Drafts;
import org.liangqu.proposal.draft.EntryWords;
import org.liangqu.proposal.draft.FieldConflict;
import org.liangqu.proposal.draft.FormField;
import org.liangqu.proposal.draft.ProposalForm;
import org.liangqu.proposal.draft.SavedField;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saves a field as it is typed. */
@Hidden
@RestController
@RequestMapping("/proposals/{id}/edit/fields")
class FieldController {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ClockConfiguration.ZONE);

  private final Drafts drafts;
  private final Proposals proposals;
  private final CurrentPerson currentPerson;

  FieldController(Drafts drafts, Proposals proposals, CurrentPerson currentPerson) {
    this.drafts = drafts;
    this.proposals = proposals;
    this.currentPerson = currentPerson;
  }

  /**
   * A change of one field.
   *
   * @param base what stood in it before
   * @param account whose page it was typed on
   */
  record Change(String field, JsonNode base, JsonNode value, String account) {}

  /** A change that was saved; the value is what the next one starts from. */
  record Saved(
      String field, JsonNode value, List<FieldProblem> problems, boolean merged, String at) {}

  /** A change that met another; all of it in words too. */
  record Met(
      String field,
      String message,
      JsonNode theirs,
      String changedBy,
      String changedAt,
      String baseWords,
      String theirWords,
      String myWords) {}

  @PostMapping
  ResponseEntity<Object> save(@PathVariable UUID id, @RequestBody Change change) {
    if (change.field() == null || change.base() == null || change.value() == null) {
      throw Refusal.invalid("change-incomplete", "页面内容不完整，请刷新后再保存");
    }
    if (!currentPerson.get().id().equals(change.account())) {
      throw Refusal.conflict("account-changed", "您已用另一个账号登录，请刷新页面后再填写");
    }
    try {
      return ResponseEntity.ok(
          saved(drafts.save(id, change.field(), change.base(), change.value())));
    } catch (FieldConflict conflict) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body(met(id, change, conflict));
    }
  }

  private static Saved saved(SavedField saved) {
    return new Saved(
        saved.field().path(), saved.entry(), saved.problems(), saved.merged(), time(saved.at()));
  }

  private Met met(UUID id, Change change, FieldConflict conflict) {
    FormField field =
        ProposalForm.field(change.field(), proposals.summary(id).type()).orElseThrow();
    return new Met(
        field.path(),
        conflict.getMessage(),
        conflict.theirs(),
        conflict.changedBy(),
        conflict.changedAt() == null ? null : time(conflict.changedAt()),
        EntryWords.of(field, change.base()),
        EntryWords.of(field, conflict.theirs()),
        EntryWords.of(field, change.value()));
  }

  private static String time(Instant moment) {
    return TIME.format(moment);
  }
}
