package org.liangqu.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.identity.Person;
import org.liangqu.shared.Refusal;

/** A bureau's list on its way from being gathered to being sent out. */
@Entity
@Table(name = "selection_list")
class SelectionList {

  private static final String SEPARATOR = "、";

  @Id private UUID id;
  private String number;
  private UUID callId;
  private String bureauCode;

  @Enumerated(EnumType.STRING)
  private ListStatus status;

  private Instant openedAt;
  private String letterNumber;
  private LocalDate issuedOn;
  private Instant issuedAt;

  @Version private Integer revision;

  @ElementCollection
  @CollectionTable(name = "selection_revision", joinColumns = @JoinColumn(name = "list_id"))
  @OrderColumn(name = "position")
  private List<Step> steps = new ArrayList<>();

  /** What was done to the list, once. */
  @Embeddable
  record Step(
      @Enumerated(EnumType.STRING) RevisionAction action,
      String personId,
      String personName,
      String opinion,
      String struck,
      String strikeReason,
      Instant doneAt) {}

  /** Who does something to the list, and when. */
  record By(Person person, Instant at) {}

  /** What a drafter strikes, by the proposals' numbers. */
  record Strike(List<String> numbers, String reason) {

    static final Strike NOTHING = new Strike(List.of(), null);
  }

  protected SelectionList() {}

  SelectionList(String number, UUID callId, String bureauCode, By by) {
    id = UUID.randomUUID();
    this.number = number;
    this.callId = callId;
    this.bureauCode = bureauCode;
    status = ListStatus.DRAFTING;
    openedAt = by.at();
    note(RevisionAction.OPENED, by, null, Strike.NOTHING);
  }

  void draft(By by, Strike strike, String opinion) {
    requireDrafting();
    status = ListStatus.AWAITING_SIGNATURE;
    note(RevisionAction.DRAFTED, by, opinion, strike);
  }

  void requireDrafting() {
    require(ListStatus.DRAFTING, "该清单不在拟定环节，请刷新待办");
  }

  void sign(By by, String opinion) {
    requireSignable();
    status = ListStatus.SIGNED;
    note(RevisionAction.SIGNED, by, opinion, Strike.NOTHING);
  }

  void giveBack(By by, String opinion) {
    requireSignable();
    status = ListStatus.DRAFTING;
    note(RevisionAction.RETURNED, by, opinion, Strike.NOTHING);
  }

  private void requireSignable() {
    require(ListStatus.AWAITING_SIGNATURE, "该清单不在签发环节，请刷新待办");
  }

  void number(String givenLetterNumber, LocalDate day, By by) {
    requireSigned();
    letterNumber = givenLetterNumber;
    issuedOn = day;
    note(RevisionAction.PRODUCED, by, null, Strike.NOTHING);
  }

  void requireSigned() {
    require(ListStatus.SIGNED, "该清单尚未签发，不能生成函件或印发");
  }

  void issue(By by) {
    requireSigned();
    if (letterNumber == null) {
      throw Refusal.conflict("letter-missing", "遴选函尚未生成，不能印发清单");
    }
    status = ListStatus.ISSUED;
    issuedAt = by.at();
    note(RevisionAction.ISSUED, by, null, Strike.NOTHING);
  }

  void cancel(By by, String reason) {
    if (!status.isOpen() || letterNumber != null) {
      throw Refusal.conflict("list-not-open", "该清单已印发或已作废，不能作废");
    }
    status = ListStatus.CANCELLED;
    note(RevisionAction.CANCELLED, by, reason, Strike.NOTHING);
  }

  private void require(ListStatus expected, String message) {
    if (status != expected) {
      throw Refusal.conflict("list-elsewhere", message);
    }
  }

  private void note(RevisionAction action, By by, String opinion, Strike strike) {
    Person person = by.person();
    String struck = strike.numbers().isEmpty() ? null : String.join(SEPARATOR, strike.numbers());
    steps.add(
        new Step(action, person.id(), person.name(), opinion, struck, strike.reason(), by.at()));
  }

  /** Who drafted it in any round, by account. */
  Set<String> drafters() {
    return steps.stream()
        .filter(step -> step.action() == RevisionAction.DRAFTED)
        .map(Step::personId)
        .collect(Collectors.toSet());
  }

  String lastDrafter() {
    return steps.stream()
        .filter(step -> step.action() == RevisionAction.DRAFTED)
        .map(Step::personId)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  List<SelectionListView.Revision> revisions() {
    List<SelectionListView.Revision> revisions = new ArrayList<>();
    for (Step step : steps) {
      revisions.add(
          new SelectionListView.Revision(
              revisions.size() + 1,
              step.action(),
              step.personId(),
              step.personName(),
              step.opinion(),
              step.struck() == null ? List.of() : List.of(step.struck().split(SEPARATOR)),
              step.strikeReason(),
              step.doneAt()));
    }
    return revisions;
  }

  UUID id() {
    return id;
  }

  String number() {
    return number;
  }

  UUID callId() {
    return callId;
  }

  String bureauCode() {
    return bureauCode;
  }

  ListStatus status() {
    return status;
  }

  String letterNumber() {
    return letterNumber;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }
}
