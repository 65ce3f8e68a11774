package org.liangqu.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.liangqu.proposal.ProposalSummary;

/** What the messages call a proposal by; learned from its events, since only these are read. */
@Entity
@Table(name = "notification_subject")
class Subject {

  @Id private UUID proposalId;
  private String number;
  private String title;
  private String unitName;
  private String creditCode;
  private String parkCode;
  private String bureauCode;
  private String recommenderCode;

  protected Subject() {}

  Subject(ProposalSummary proposal) {
    this.proposalId = proposal.id();
    this.number = Objects.requireNonNullElse(proposal.number(), "未编号");
    this.title = Objects.requireNonNullElse(proposal.title(), "未命名项目");
    this.unitName = proposal.unitName();
    this.creditCode = proposal.leadCreditCode();
    this.parkCode = proposal.parkCode();
    this.bureauCode = proposal.bureauCode();
    this.recommenderCode = proposal.recommenderCode();
  }

  UUID proposalId() {
    return proposalId;
  }

  String creditCode() {
    return creditCode;
  }

  String parkCode() {
    return parkCode;
  }

  String bureauCode() {
    return bureauCode;
  }

  String recommenderCode() {
    return recommenderCode;
  }

  String dossierLink() {
    return "/proposals/" + proposalId;
  }

  /** Where its unit looks through it and submits it. */
  String submissionLink() {
    return dossierLink() + "/submit";
  }

  Map<String, Word> words() {
    return Map.of(
        "number", Word.text(number), "title", Word.text(title), "unit", Word.text(unitName));
  }
}
