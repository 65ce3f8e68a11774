package org.liangqu.attacks;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.liangqu.call.Stage;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.workflow.ApprovalScenes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** People with accounts of their own, in front of the running application. */
@TestComponent
public class AttackScenes {

  static final String PASSWORD = "a-long-test-password";
  static final String PARK = "urumqiHitech";
  static final String OTHER_PARK = "hamiHitech";

  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final Accounts accounts;
  private final Environment environment;
  private final ProposalScenes proposals;
  private final ApprovalScenes approvals;
  private final Map<Office, Visitor> standing = new ConcurrentHashMap<>();

  AttackScenes(
      Accounts accounts,
      Environment environment,
      ProposalScenes proposals,
      ApprovalScenes approvals) {
    this.accounts = accounts;
    this.environment = environment;
    this.proposals = proposals;
    this.approvals = approvals;
  }

  Unit unit(String park) {
    return proposals.approvedUnit(park);
  }

  /** A formal review that waits in the park. */
  ParkTask taskOf(String park) {
    ProposalSummary proposal = proposals.soundlySubmitted(proposals.openCall(), unit(park));
    approvals.bring(proposal, Stage.FORMAL_REVIEW);
    return new ParkTask(proposal, approvals.openTask(proposal));
  }

  int port() {
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }

  Visitor stranger() {
    return new Visitor(port());
  }

  Visitor signedIn(Office... offices) {
    return signedIn(account(offices));
  }

  Visitor signedIn(String account) {
    Visitor visitor = stranger();
    visitor.signIn(account, PASSWORD);
    return visitor;
  }

  /** A program that sends the account's credentials with each request. */
  Visitor program(String account) {
    Visitor program = stranger();
    program.sendCredentials(account, PASSWORD);
    return program;
  }

  Visitor applicantOf(Unit unit) {
    return signedIn(Office.of(Role.APPLICANT, unit.creditCode().value()));
  }

  Visitor administratorOf(Unit unit) {
    return signedIn(Office.of(Role.UNIT_ADMINISTRATOR, unit.creditCode().value()));
  }

  /** The same for all tests, as long as nobody signs out. */
  Visitor reviewerOf(String park) {
    return standing.computeIfAbsent(Office.of(Role.FORMAL_REVIEWER, park), this::signedIn);
  }

  Visitor administrator() {
    return standing.computeIfAbsent(Office.of(Role.ADMINISTRATOR), this::signedIn);
  }

  String account(Office... offices) {
    return open("visitor" + SERIAL.incrementAndGet(), offices);
  }

  /** An account by that id, such as an expert's of the pool. */
  String open(String id, Office... offices) {
    if (!accounts.exists(id)) {
      accounts.create(new NewAccount(id, id, null, PASSWORD, Set.of(offices)));
    }
    return id;
  }
}
