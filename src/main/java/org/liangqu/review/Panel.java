package org.liangqu.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.Refusal;

/**
 * One round of expert review of a proposal. Its seats and scores stand apart from it, so that
 * experts who answer or score at the same time don't meet here.
 */
@Entity
@Table(name = "review_panel")
class Panel {

  @Id private UUID id;
  private UUID proposalId;
  private int proposalVersion;
  private int round;

  @Enumerated(EnumType.STRING)
  private PanelStatus status;

  private int minimumSize;
  private boolean oddSize;
  private Instant proposedAt;
  private Instant appointedAt;
  private String appointedBy;

  @Version private Integer revision;

  @ElementCollection
  @CollectionTable(name = "review_candidate", joinColumns = @JoinColumn(name = "panel_id"))
  @OrderColumn(name = "position")
  private List<CandidateLine> candidates = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "review_exclusion", joinColumns = @JoinColumn(name = "panel_id"))
  @OrderColumn(name = "position")
  private List<ExclusionLine> exclusions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "review_criterion", joinColumns = @JoinColumn(name = "panel_id"))
  @OrderColumn(name = "position")
  private List<CriterionLine> criteria = new ArrayList<>();

  /** An expert that may be asked. */
  @Embeddable
  record CandidateLine(String accountId, String name, String employer, boolean matchesField) {}

  /** An expert that may not, and why. */
  @Embeddable
  record ExclusionLine(String accountId, String name, String reason) {}

  /** A criterion as it stood when the round began. */
  @Embeddable
  record CriterionLine(String name, @Column(name = "maximum") BigDecimal maximum) {}

  protected Panel() {}

  Panel(ProposalSummary proposal, int round, PanelTables.Terms terms, Rubric rubric, Instant now) {
    id = UUID.randomUUID();
    proposalId = proposal.id();
    proposalVersion = proposal.version();
    this.round = round;
    status = PanelStatus.PROPOSED;
    minimumSize = terms.minimumSize();
    oddSize = terms.odd();
    rubric.criteria().forEach(one -> criteria.add(new CriterionLine(one.name(), one.maximum())));
    proposedAt = now;
  }

  /**
   * @param version of the proposal that they would review
   */
  void offer(int version, List<PanelView.Candidate> offered, List<PanelView.Exclusion> excluded) {
    requireUnformed();
    proposalVersion = version;
    candidates.clear();
    exclusions.clear();
    offered.forEach(
        one ->
            candidates.add(
                new CandidateLine(
                    one.accountId(), one.name(), one.employer(), one.matchesField())));
    excluded.forEach(
        one -> exclusions.add(new ExclusionLine(one.accountId(), one.name(), one.reason())));
  }

  void appoint(int experts, String coordinatorId, Instant now) {
    requireUnformed();
    requireSize(experts);
    status = PanelStatus.APPOINTED;
    appointedBy = coordinatorId;
    appointedAt = now;
  }

  private void requireSize(int experts) {
    if (experts < minimumSize) {
      throw Refusal.invalid(
          "panel-too-small", "专家组不得少于 " + minimumSize + " 人，现选择了 " + experts + " 人，请补选");
    }
    if (oddSize && experts % 2 == 0) {
      throw Refusal.invalid("panel-even", "专家组人数应为单数，现选择了 " + experts + " 人，请增选或减选 1 人");
    }
  }

  void requireUnformed() {
    if (status != PanelStatus.PROPOSED) {
      throw Refusal.conflict("panel-formed", "该项目的专家组已组建，请刷新待办");
    }
  }

  void requireReviewing() {
    if (status != PanelStatus.APPOINTED) {
      throw Refusal.conflict("panel-not-reviewing", "该项目的专家评审不在进行中，请刷新待办");
    }
  }

  void summarized() {
    requireReviewing();
    status = PanelStatus.SUMMARIZED;
  }

  void conclude() {
    if (status != PanelStatus.SUMMARIZED) {
      throw Refusal.conflict("panel-not-summarized", "专家评分尚未汇总或论证结论已经记录，请刷新待办");
    }
    status = PanelStatus.CONCLUDED;
  }

  /**
   * @return whether experts were at work until now
   */
  boolean dissolve() {
    boolean atWork = status == PanelStatus.APPOINTED || status == PanelStatus.SUMMARIZED;
    if (atWork) {
      status = PanelStatus.DISSOLVED;
    }
    return atWork;
  }

  List<PanelView.Candidate> candidates() {
    return candidates.stream()
        .map(
            one ->
                new PanelView.Candidate(
                    one.accountId(), one.name(), one.employer(), one.matchesField()))
        .toList();
  }

  List<PanelView.Exclusion> exclusions() {
    return exclusions.stream()
        .map(one -> new PanelView.Exclusion(one.accountId(), one.name(), one.reason()))
        .toList();
  }

  List<Rubric.Criterion> criteria() {
    return criteria.stream().map(one -> new Rubric.Criterion(one.name(), one.maximum())).toList();
  }

  UUID id() {
    return id;
  }

  UUID proposalId() {
    return proposalId;
  }

  int proposalVersion() {
    return proposalVersion;
  }

  int round() {
    return round;
  }

  int minimumSize() {
    return minimumSize;
  }

  PanelStatus status() {
    return status;
  }
}
