package org.liangqu.eligibility;

import static org.liangqu.proposal.ProposalScenes.administrator;
import static org.liangqu.proposal.ProposalScenes.officer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Stage;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.RegisterKind;
import org.liangqu.organization.RegisterScenes;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ProposalView;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.boot.test.context.TestComponent;

/** Proposals that the rules find fault with, and officers who override that. */
@TestComponent
public class FindingScenes {

  public static final String REASON = "经核实情况属实，同意豁免";

  private final ApprovalScenes approvals;
  private final Proposals proposals;
  private final Judgements judgements;
  private final Overrides overrides;
  private final RegisterScenes registers;
  private final ObjectMapper json;

  FindingScenes(
      ApprovalScenes approvals,
      Proposals proposals,
      Judgements judgements,
      Overrides overrides,
      RegisterScenes registers,
      ObjectMapper json) {
    this.approvals = approvals;
    this.proposals = proposals;
    this.judgements = judgements;
    this.overrides = overrides;
    this.registers = registers;
    this.json = json;
  }

  /** Puts the unit on the register of bad credit records: REJECT at every gateway (四.2). */
  public void listAsBadCredit(Unit unit) {
    registers.importList(
        RegisterKind.CREDIT_RECORDS, "单位,%s,,,样例税务局,偷税,2024-03-01,".formatted(unit.creditCode()));
  }

  /** Submits it and has it judged. */
  public ProposalSummary submit(Unit unit, UUID draft) {
    approvals.runJobs(ActingAs.person(administrator(unit), () -> proposals.submit(draft)));
    return proposals.summary(draft);
  }

  /** Changes what is requested, in 万元. */
  public void request(Unit unit, UUID id, int funds) {
    ActingAs.person(
        administrator(unit),
        () -> {
          ProposalView open = proposals.view(id);
          ObjectNode form = json.valueToTree(open.content());
          form.put("requestedFunds", funds);
          proposals.change(id, open.revision(), json.convertValue(form, ProposalContent.class));
        });
  }

  /** Has the bureau refused to pass it for want of the park's conclusions. */
  public void refusedAtBureau(UUID proposalId) {
    try {
      judgements.judgeGateway(proposalId, Stage.BUREAU_REVIEW, Outcome.PASS);
    } catch (Refusal expected) {
      return;
    }
    throw new AssertionError("The bureau's rules found nothing");
  }

  /** Overrides everything that stands in the way as that person. */
  public void overrideAll(Person person, UUID proposalId) {
    blocking(proposalId)
        .forEach(
            finding ->
                ActingAs.person(
                    person, () -> overrides.override(proposalId, finding.id(), REASON)));
  }

  public List<Finding> blocking(UUID proposalId) {
    return judgements.findings(proposalId).stream().filter(Finding::isBlocking).toList();
  }

  /** Another person of the same office. */
  public static Person colleague(Person person) {
    return new Person("second-" + person.id(), "另一名" + person.name(), person.offices());
  }

  public static Person supervisor(String parkCode) {
    return officer(Role.PARK_SUPERVISOR, parkCode);
  }
}
