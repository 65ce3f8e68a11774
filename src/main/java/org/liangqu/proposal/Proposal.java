package org.liangqu.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.shared.Refusal;

/**
 * A proposal (申报项目): where it stands, and its versions. Every change is a guarded verb that refuses
 * what the state doesn't allow.
 */
@Entity
@Table(name = "proposal")
class Proposal {

  @Id private UUID id;
  @Version private Integer revision;
  private String number;
  private UUID callId;

  @Enumerated(EnumType.STRING)
  private ProposalType type;

  @Embedded private LeadUnit lead;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status = ProposalStatus.DRAFT;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private int version = 1;
  private String title;
  private BigDecimal requestedFunds;
  private Instant createdAt;
  private String createdBy;
  private Instant submittedAt;
  private Instant correctionDue;
  private String acceptanceNumber;
  private boolean onList;
  private boolean forwarded;

  /** Number, title and unit in lower case, kept by the database. */
  @Column(insertable = false, updatable = false)
  private String searchText;

  @Embedded private HandOver handOver;
  @Embedded private HandBack handBack;
  @Embedded private Reinstatement reinstatement;
  @Embedded private LastOutcome lastOutcome;

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
  @OrderBy("number")
  private List<ProposalVersion> versions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "proposal_author", joinColumns = @JoinColumn(name = "proposal_id"))
  @Column(name = "person_id")
  private Set<String> authors = new HashSet<>();

  protected Proposal() {}

  Proposal(
      UUID callId,
      ProposalType type,
      LeadUnit lead,
      ProposalContent content,
      String personId,
      Instant now) {
    this.id = UUID.randomUUID();
    this.callId = callId;
    this.type = type;
    this.lead = lead;
    this.createdAt = now;
    this.createdBy = personId;
    versions.add(new ProposalVersion(this, 1, now));
    change(content, personId, now);
  }

  void change(ProposalContent content, String personId, Instant now) {
    ProposalVersion open = openVersion(now);
    open.write(content);
    authors.add(personId);
    if (status == ProposalStatus.DRAFT) {
      showWhatSays(open);
    }
  }

  void attach(AttachmentEntity attachment, String personId, Instant now) {
    openVersion(now).attach(attachment);
    authors.add(personId);
  }

  /**
   * @return whether it was among the files of the open version
   */
  boolean detach(UUID attachmentId, String personId, Instant now) {
    authors.add(personId);
    return openVersion(now).detach(attachmentId);
  }

  /** The files of the open version, in their order. */
  List<AttachmentEntity> openFiles(Instant now) {
    return List.copyOf(openVersion(now).files());
  }

  /** Refuses where the unit has nothing to write, and says why. */
  void requireOpen(Instant now) {
    openVersion(now);
  }

  void requireDiscardable() {
    if (status != ProposalStatus.DRAFT) {
      throw illegal("删除；已提交的项目可以撤回");
    }
  }

  /** Leaves the open version to the unit's administrator until it comes back or is submitted. */
  void handOver(HandOver to) {
    openVersion(to.at());
    if (isHandedOver()) {
      throw waitsForAdministrator();
    }
    handOver = to;
    handBack = null;
    authors.add(to.by());
  }

  void takeBack() {
    requireHandedOver();
    handOver = null;
  }

  /**
   * @return how it had been handed over
   */
  HandOver handBack(HandBack to) {
    requireHandedOver();
    HandOver ended = handOver;
    handOver = null;
    handBack = to;
    return ended;
  }

  private void requireHandedOver() {
    if (!isHandedOver()) {
      throw Refusal.conflict("proposal-not-handed-over", "申报书现在不在待单位确认，可能已被撤回、退回或提交，请刷新页面");
    }
  }

  Refusal waitsForAdministrator() {
    return Refusal.conflict(
        "proposal-handed-over",
        "申报书已由%s于%s送单位管理员确认，确认期间申报人不能修改；需要修改时请先撤回送审"
            .formatted(handOver.name(), Times.show(handOver.at())));
  }

  boolean isHandedOver() {
    return handOver != null;
  }

  /** Null unless it waits for the unit's administrator. */
  HandOver handedOver() {
    return handOver;
  }

  /** Nobody waits any more for what was written. */
  private void endHandOver() {
    handOver = null;
    handBack = null;
  }

  /** Where the open version stands on its way to submission. */
  OpenVersion openState(Instant now) {
    ProposalVersion last = lastVersion();
    return new OpenVersion(last.number(), last.computedHash(), handOver, handBack, isOpen(now));
  }

  /** Refuses where the open version or its files aren't what was seen; null sees whatever it is. */
  void requireUnchangedSince(String seen) {
    if (seen != null && !seen.equals(lastVersion().computedHash())) {
      throw Refusal.conflict("proposal-changed", "您打开确认页之后，申报内容或附件又有改动，请核对改动后再提交");
    }
  }

  /** The version that was submitted under the key. */
  Optional<ProposalVersion> submittedBy(String key) {
    return versions.stream().filter(one -> one.wasSubmittedBy(key)).findFirst();
  }

  /**
   * Freezes the open version and starts it on its way; numbers it at the first submission.
   *
   * @param key by which the same submission is known when it is asked for again, null for none
   */
  void submit(
      LeadUnit leadNow, Supplier<String> newNumber, String key, String personId, Instant now) {
    ProposalVersion open = openVersion(now);
    if (number == null) {
      number = newNumber.get();
      submittedAt = now;
      lead = leadNow;
    }
    open.freeze(personId, key, now);
    authors.add(personId);
    version = open.number();
    showWhatSays(open);
    status = ProposalStatus.IN_REVIEW;
    stage = Stage.ELIGIBILITY;
    correctionDue = null;
    endHandOver();
  }

  private void showWhatSays(ProposalVersion shown) {
    title = shown.title();
    requestedFunds = shown.requestedFunds();
  }

  /** Passes the stage it is at and goes on to the next. */
  void enter(Stage next, Instant now) {
    if (next == Stage.ELIGIBILITY) {
      throw illegal("进入" + next.label());
    }
    Stage passed = Stage.values()[next.ordinal() - 1];
    requireAt(passed, "进入" + next.label());
    lastOutcome = new LastOutcome(passed, Outcome.PASS, status, null, now);
    moveTo(next);
  }

  void sendBack(Stage from, Stage to, String reason, Instant now) {
    requireAt(from, "退回" + to.label());
    if (!to.isBefore(from)) {
      throw illegal("退回" + to.label());
    }
    lastOutcome = new LastOutcome(from, Outcome.RETURN, status, reason, now);
    moveTo(to);
  }

  private void moveTo(Stage next) {
    stage = next;
    onList |= !next.isBefore(Stage.RECOMMENDATION);
    forwarded |= next == Stage.INTAKE;
  }

  /** Returns it to the unit, with a new version open for correction before the due time. */
  void returnForCorrection(Stage at, String reason, Instant due, Instant now) {
    requireAt(at, "退回补正");
    openCorrection(Outcome.RETURN, reason, due, now);
  }

  /** Returns it like that from whatever stage it is at, which decides nothing (直接退回). */
  void returnDirectly(String reason, Instant due, Instant now) {
    if (status != ProposalStatus.IN_REVIEW) {
      throw illegal("直接退回");
    }
    openCorrection(null, reason, due, now);
  }

  private void openCorrection(Outcome outcome, String reason, Instant due, Instant now) {
    status = ProposalStatus.RETURNED;
    correctionDue = due;
    lastOutcome = new LastOutcome(stage, outcome, status, reason, now);
    versions.add(lastVersion().next(now));
  }

  void reject(Stage at, String reason, Instant now) {
    end(ProposalStatus.REJECTED, at, reason, now, "不予通过");
  }

  void notAccept(Stage at, String reason, Instant now) {
    end(ProposalStatus.NOT_ACCEPTED, at, reason, now, "不予受理");
  }

  private void end(ProposalStatus end, Stage at, String reason, Instant now, String verb) {
    requireAt(at, verb);
    status = end;
    lastOutcome = new LastOutcome(at, Outcome.REJECT, end, reason, now);
  }

  void accept(Supplier<String> newAcceptanceNumber, Instant now) {
    requireAt(Stage.INTAKE, "受理");
    acceptanceNumber = newAcceptanceNumber.get();
    status = ProposalStatus.ACCEPTED;
    lastOutcome = new LastOutcome(Stage.INTAKE, Outcome.PASS, status, null, now);
  }

  void withdraw(String reason, Instant now) {
    boolean beforeIntake = status == ProposalStatus.IN_REVIEW && stage != Stage.INTAKE;
    if (!beforeIntake && status != ProposalStatus.RETURNED) {
      throw illegal("撤回");
    }
    status = ProposalStatus.WITHDRAWN;
    endHandOver();
    lastOutcome = new LastOutcome(stage, null, status, reason, now);
  }

  void expire(Instant now) {
    if (status != ProposalStatus.DRAFT && status != ProposalStatus.RETURNED) {
      throw illegal("按逾期处理");
    }
    status = ProposalStatus.EXPIRED;
    endHandOver();
    lastOutcome = new LastOutcome(stage, null, status, "未按期完成网上申报（指南五.4）", now);
  }

  /**
   * Gives one that expired its open version back, since the time that it had has become longer.
   *
   * @param due of the correction, null for a draft
   */
  void revive(Instant due, String reason, Instant now) {
    if (status != ProposalStatus.EXPIRED) {
      throw illegal("恢复");
    }
    status = wasSubmitted() ? ProposalStatus.RETURNED : ProposalStatus.DRAFT;
    correctionDue = due;
    lastOutcome =
        wasSubmitted() ? new LastOutcome(stage, Outcome.RETURN, status, reason, now) : null;
  }

  void extendCorrection(Instant due) {
    if (status != ProposalStatus.RETURNED) {
      throw illegal("延长补正期限");
    }
    correctionDue = due;
  }

  /** Lets a rejected proposal go on at the stage that rejected it, once. */
  Stage reinstate(String reason, String personId, Instant now) {
    if (status != ProposalStatus.REJECTED && status != ProposalStatus.NOT_ACCEPTED) {
      throw illegal("复议");
    }
    if (reinstatement != null) {
      throw Refusal.conflict("proposal-reinstated", "项目%s已复议过一次，不能再次复议".formatted(number));
    }
    reinstatement = new Reinstatement(now, personId, reason);
    status = ProposalStatus.IN_REVIEW;
    return stage;
  }

  boolean wasReinstated() {
    return reinstatement != null;
  }

  private void requireAt(Stage at, String verb) {
    if (status != ProposalStatus.IN_REVIEW || stage != at) {
      throw illegal(verb);
    }
  }

  private ProposalVersion openVersion(Instant now) {
    if (status == ProposalStatus.IN_REVIEW) {
      throw Refusal.conflict(
          "proposal-already-submitted",
          "项目%s已于%s提交，正在%s，不能修改或重复提交"
              .formatted(number, Times.show(lastVersion().submittedAt()), stage.label()));
    }
    if (status != ProposalStatus.DRAFT && status != ProposalStatus.RETURNED) {
      throw illegal("修改或提交");
    }
    if (status == ProposalStatus.RETURNED && !now.isBefore(correctionDue)) {
      throw Refusal.conflict(
          "correction-overdue",
          "项目%s的补正期限为%s，现已逾期，不能修改或提交".formatted(number, Times.show(correctionDue)));
    }
    return lastVersion();
  }

  private ProposalVersion lastVersion() {
    return versions.get(versions.size() - 1);
  }

  private Refusal illegal(String verb) {
    String at = stage == null ? "" : "（%s）".formatted(stage.label());
    return Refusal.conflict(
        "proposal-state",
        "项目%s当前为“%s”%s，不能%s".formatted(number == null ? "" : number, status.label(), at, verb));
  }

  /** The version that the unit writes, else the one last submitted. */
  int latestVersion() {
    boolean writing = status == ProposalStatus.RETURNED || status == ProposalStatus.EXPIRED;
    return writing && submittedAt != null ? version + 1 : version;
  }

  boolean isOpen(Instant now) {
    return status == ProposalStatus.DRAFT
        || status == ProposalStatus.RETURNED && now.isBefore(correctionDue);
  }

  boolean isExpired() {
    return status == ProposalStatus.EXPIRED;
  }

  Instant correctionDue() {
    return correctionDue;
  }

  /** When the version was opened that the unit writes, or wrote last. */
  Instant openedAt() {
    return lastVersion().openedAt();
  }

  boolean wasSubmitted() {
    return submittedAt != null;
  }

  boolean isNew() {
    return status == ProposalStatus.DRAFT;
  }

  UUID id() {
    return id;
  }

  int revision() {
    return revision;
  }

  UUID callId() {
    return callId;
  }

  ProposalType type() {
    return type;
  }

  LeadUnit lead() {
    return lead;
  }

  Stage stage() {
    return stage;
  }

  boolean onList() {
    return onList;
  }

  boolean forwarded() {
    return forwarded;
  }

  ProposalContent openContent() {
    return lastVersion().content();
  }

  Optional<LastOutcome> lastOutcome() {
    return Optional.ofNullable(lastOutcome);
  }

  Set<String> authors() {
    return Set.copyOf(authors);
  }

  List<SubmittedVersion> submittedVersions() {
    return versions.stream()
        .filter(ProposalVersion::isSubmitted)
        .map(ProposalVersion::toSubmittedVersion)
        .toList();
  }

  Optional<ProposalVersion> submittedVersion(int number) {
    return versions.stream()
        .filter(version -> version.number() == number && version.isSubmitted())
        .findFirst();
  }

  ProposalSummary summary() {
    return new ProposalSummary(
        id,
        number,
        callId,
        type,
        title,
        lead.unitId(),
        lead.unitName(),
        lead.leadCreditCode(),
        lead.parkCode(),
        lead.bureauCode(),
        lead.recommenderCode(),
        status,
        stage,
        version,
        requestedFunds,
        submittedAt,
        correctionDue,
        acceptanceNumber);
  }
}
