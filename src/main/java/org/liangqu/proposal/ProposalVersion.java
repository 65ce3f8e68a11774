package org.liangqu.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.liangqu.shared.Refusal;

/** One version of a proposal's form with its files; frozen once it is submitted. */
@Entity
@Table(name = "proposal_version")
class ProposalVersion {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Proposal proposal;

  private int number;
  private Instant openedAt;
  private Instant submittedAt;
  private String submittedBy;
  private String submissionKey;
  private String hash;

  private String title;

  @Enumerated(EnumType.STRING)
  private Subtype subtype;

  @Enumerated(EnumType.STRING)
  private IndustryField field;

  private String industrialCluster;
  private String summary;
  private YearMonth startMonth;
  private YearMonth endMonth;
  private BigDecimal requestedFunds;
  private BigDecimal selfRaisedFunds;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<OutcomeKind> outcomes = Set.of();

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<ResearchNature> researchNatures = Set.of();

  @Embedded private Landmark landmark;
  @Embedded private Declarations declarations;
  @Embedded private ClusterSection cluster;
  @Embedded private AcademicianSection academician;
  @Embedded private EnterpriseSection enterprise;
  @Embedded private TransferFields transfer;

  @ElementCollection
  @CollectionTable(name = "proposal_yearly_payment", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<YearlyPayment> yearlyPlan = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "proposal_participant", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<Participant> participants = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "proposal_subproject", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<Subproject> subprojects = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "proposal_indicator", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<Indicator> indicators = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "proposal_recipient", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<Recipient> recipients = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "proposal_achievement", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<Achievement> achievements = new ArrayList<>();

  @ManyToMany(cascade = CascadeType.PERSIST)
  @JoinTable(
      name = "version_attachment",
      joinColumns = @JoinColumn(name = "version_id"),
      inverseJoinColumns = @JoinColumn(name = "attachment_id"))
  @OrderBy("position, uploadedAt, id")
  private List<AttachmentEntity> attachments = new ArrayList<>();

  protected ProposalVersion() {}

  ProposalVersion(Proposal proposal, int number, Instant now) {
    this.id = UUID.randomUUID();
    this.proposal = proposal;
    this.number = number;
    this.openedAt = now;
  }

  /** The next version, open for correction, with what this one says. */
  ProposalVersion next(Instant now) {
    ProposalVersion next = new ProposalVersion(proposal, number + 1, now);
    next.write(content());
    next.attachments.addAll(attachments);
    return next;
  }

  void write(ProposalContent content) {
    requireOpen();
    title = content.title();
    subtype = content.subtype();
    field = content.field();
    industrialCluster = content.industrialCluster();
    summary = content.summary();
    startMonth = content.startMonth();
    endMonth = content.endMonth();
    requestedFunds = content.requestedFunds();
    selfRaisedFunds = content.selfRaisedFunds();
    outcomes = content.outcomes();
    researchNatures = content.researchNatures();
    landmark = content.landmark();
    declarations = content.declarations();
    cluster = content.cluster();
    academician = content.academician();
    enterprise = content.enterprise();
    transfer = TransferFields.of(content.transfer());
    replace(yearlyPlan, content.yearlyPlan());
    replace(participants, content.participants());
    replace(subprojects, content.subprojects());
    replace(indicators, content.indicators());
    replace(recipients, content.transfer() == null ? List.of() : content.transfer().recipients());
    replace(achievements, content.achievements());
  }

  private static <T> void replace(List<T> rows, List<T> replacement) {
    rows.clear();
    rows.addAll(replacement);
  }

  ProposalContent content() {
    return content(
        new VersionParts(
            yearlyPlan,
            participants,
            subprojects,
            indicators,
            recipients,
            achievements,
            attachments()));
  }

  /** The form with lists that were read beside this version. */
  ProposalContent content(VersionParts parts) {
    return new ProposalContent(
        title,
        subtype,
        field,
        industrialCluster,
        summary,
        startMonth,
        endMonth,
        requestedFunds,
        selfRaisedFunds,
        parts.yearlyPlan(),
        parts.participants(),
        parts.subprojects(),
        parts.indicators(),
        outcomes,
        researchNatures,
        landmark,
        declarations,
        cluster,
        academician,
        enterprise,
        transferSection(parts.recipients()),
        parts.achievements());
  }

  private TransferSection transferSection(List<Recipient> to) {
    if (transfer != null) {
      return transfer.with(to);
    }
    return to.isEmpty() ? null : TransferFields.EMPTY.with(to);
  }

  /**
   * @param key by which a repeated submission is known, null for none
   */
  void freeze(String personId, String key, Instant now) {
    requireOpen();
    submittedAt = now;
    submittedBy = personId;
    submissionKey = key;
    hash = computedHash();
  }

  /** What was submitted before hashes were kept has the same one as it would have been given. */
  private String hash() {
    return hash == null && isSubmitted() ? computedHash() : hash;
  }

  /** What is written just now is known by this, whether it has a number yet or not. */
  String computedHash() {
    return VersionHash.of(proposal.summary(), number, content(), attachments());
  }

  boolean wasSubmittedBy(String key) {
    return key != null && key.equals(submissionKey);
  }

  void attach(AttachmentEntity attachment) {
    requireOpen();
    attachments.add(attachment);
  }

  /**
   * @return whether it was among the files of this version
   */
  boolean detach(UUID attachmentId) {
    requireOpen();
    return attachments.removeIf(attachment -> attachment.id().equals(attachmentId));
  }

  List<AttachmentEntity> files() {
    return attachments;
  }

  private void requireOpen() {
    if (isSubmitted()) {
      throw Refusal.conflict("version-frozen", "第%d版已提交，不能再修改".formatted(number));
    }
  }

  boolean isSubmitted() {
    return submittedAt != null;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant submittedAt() {
    return submittedAt;
  }

  UUID id() {
    return id;
  }

  Proposal proposal() {
    return proposal;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  BigDecimal requestedFunds() {
    return requestedFunds;
  }

  List<Attachment> attachments() {
    return attachments.stream().map(AttachmentEntity::toAttachment).toList();
  }

  SubmittedVersion toSubmittedVersion() {
    return new SubmittedVersion(number, submittedAt, submittedBy, hash());
  }
}
