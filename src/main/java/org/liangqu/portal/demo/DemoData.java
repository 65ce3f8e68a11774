package org.liangqu.portal.demo;

import java.util.List;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.NewUnit;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.review.ExpertPool;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration starts from, made through the services that people use. */
@Component
@Conditional(DemoCondition.class)
class DemoData {

  private final DemoFiles files;
  private final DemoCall demoCall;
  private final Accounts accounts;
  private final Calls calls;
  private final Units units;
  private final DemoRegisters registers;
  private final ExpertPool expertPool;
  private final Proposals proposals;
  private final Attachments attachments;

  DemoData(
      DemoFiles files,
      DemoCall demoCall,
      Accounts accounts,
      Calls calls,
      Units units,
      DemoRegisters registers,
      ExpertPool expertPool,
      Proposals proposals,
      Attachments attachments) {
    this.files = files;
    this.demoCall = demoCall;
    this.accounts = accounts;
    this.calls = calls;
    this.units = units;
    this.registers = registers;
    this.expertPool = expertPool;
    this.proposals = proposals;
    this.attachments = attachments;
  }

  boolean isWanted() {
    return calls.all().isEmpty();
  }

  /**
   * All or nothing, so that an interrupted first start leaves an empty database to try again on.
   */
  @Transactional
  List<SampleProposal> load() {
    List<CastMember> cast = files.cast();
    cast.stream()
        .filter(member -> !accounts.exists(member.id()))
        .map(CastMember::account)
        .forEach(accounts::create);
    Person administrator = holder(cast, Office.of(Role.ADMINISTRATOR));
    Call call = ActingAs.person(administrator, () -> openCall());
    return files.dossiers(call.year()).stream().map(dossier -> enter(call, dossier, cast)).toList();
  }

  private Call openCall() {
    files.experts().forEach(expertPool::add);
    registers.importAll();
    Call call = calls.create(demoCall.announcement());
    files.dossiers(call.year()).stream().map(DemoDossier::unit).forEach(this::register);
    return call;
  }

  private void register(NewUnit newUnit) {
    Unit unit = units.register(newUnit);
    units.approve(unit.id());
  }

  private SampleProposal enter(Call call, DemoDossier dossier, List<CastMember> cast) {
    String creditCode = dossier.unit().creditCode().value();
    Person applicant = holder(cast, Office.of(Role.APPLICANT, creditCode));
    UUID draft = ActingAs.person(applicant, () -> draft(call, dossier));
    return new SampleProposal(
        draft, dossier.type(), holder(cast, Office.of(Role.UNIT_ADMINISTRATOR, creditCode)));
  }

  private UUID draft(Call call, DemoDossier dossier) {
    Unit unit = units.byCreditCode(dossier.unit().creditCode()).orElseThrow();
    ProposalSummary draft =
        proposals.create(call.id(), dossier.type(), unit.id(), dossier.content());
    dossier.attachments().stream()
        .map(DemoAttachment::file)
        .forEach(file -> attachments.attach(draft.id(), file));
    return draft.id();
  }

  private static Person holder(List<CastMember> cast, Office office) {
    return cast.stream()
        .filter(member -> member.office().equals(office))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody in the cast is " + office))
        .person();
  }
}
