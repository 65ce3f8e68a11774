package org.liangqu.portal;

import java.time.Instant;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.eligibility.Sisters;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.IndicatorGroup;
import org.liangqu.proposal.OutcomeKind;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ResearchNature;
import org.liangqu.proposal.SubmittedVersion;
import org.liangqu.reconsideration.Reconsideration;
import org.liangqu.reconsideration.ReconsiderationCase;
import org.liangqu.review.ChecklistItem;
import org.liangqu.review.ItemAnswer;
import org.liangqu.review.ItemTally;

/**
 * All that the page of a proposal shows to the person who opened it.
 *
 * @param tallies how the experts answered, for those who may see their mean
 * @param call with the deadlines that hold for the proposal
 * @param shownVersion the version asked for, null for the current one
 * @param sisters what counts together with it, null for experts
 * @param official whether the reader reviews, decides or audits
 */
record DossierPage(
    ProposalSummary summary,
    Call call,
    Unit unit,
    String parkName,
    String bureauName,
    ProposalContent content,
    List<FileGroup> files,
    List<SubmittedVersion> versions,
    Integer shownVersion,
    List<StageProgress.Step> steps,
    FindingNotes notes,
    List<AnswerSheet> answers,
    List<ItemTally> tallies,
    List<DecisionLine> decisions,
    Sisters sisters,
    ReconsiderationLine reconsideration,
    DossierActions actions,
    boolean official) {

  private static final List<String> DECIDED =
      List.of("formalReview", "argumentation", "academicianAttended", "onIssuedList");

  /**
   * What an office answered to the items of judgement.
   *
   * @param by the office, and the person too where the reader may know
   */
  record AnswerSheet(String stage, String by, Instant at, List<AnswerLine> lines) {}

  /**
   * @param sentence the clause's sentence in the guide
   */
  record AnswerLine(ChecklistItem item, ItemAnswer answer, String comment, String sentence) {}

  record FileGroup(AttachmentKind kind, List<Attachment> attachments) {}

  /**
   * @param by the office, and the person too where the reader may know
   */
  record DecisionLine(
      String stage, String outcome, String tone, String opinion, String by, Instant at) {}

  /**
   * @param by who answered, where the reader may know
   */
  record ReconsiderationLine(ReconsiderationCase situation, String tone, String by) {

    /** Null where none was asked for, or none that the reader may know of. */
    public Reconsideration request() {
      return situation.reconsideration();
    }

    /** By when a request is to be sent; null once it was, or while nobody knows the day. */
    public Instant due() {
      return situation.obstacle() == null && (request() == null || request().isDraft())
          ? situation.due()
          : null;
    }

    /** Whether there is a request to read, or time yet to write one. */
    boolean leadsSomewhere() {
      return request() != null || situation.obstacle() == null;
    }
  }

  /** Whether there is a group to count, or another proposal of the unit to know of. */
  public boolean showsSisters() {
    return sisters != null && (sisters.inGroup() || !sisters.others().isEmpty());
  }

  /** Whether anybody has answered to what a person must judge. */
  public boolean judged() {
    return !answers.isEmpty() || !tallies.isEmpty();
  }

  /** The id of a field's element. */
  public String anchor(String place) {
    return FieldPlaces.anchor(place);
  }

  /** Whether a section of one type's form is shown: it is filled in, or it should be. */
  public boolean needs(String type) {
    return summary.type().name().equals(type);
  }

  /** The places of findings about what was decided on the way. */
  public List<String> decidedPlaces() {
    return DECIDED;
  }

  public boolean decided() {
    return DECIDED.stream().anyMatch(notes::under);
  }

  public AttachmentKind[] kinds() {
    return AttachmentKind.values();
  }

  public List<ResearchNature> natures() {
    return content.researchNatures().stream().sorted().toList();
  }

  public List<OutcomeKind> outcomes() {
    return content.outcomes().stream().sorted().toList();
  }

  public List<IndicatorGroup> indicatorGroups() {
    return List.of(IndicatorGroup.values()).stream()
        .filter(group -> content.indicators().stream().anyMatch(one -> one.group() == group))
        .toList();
  }
}
