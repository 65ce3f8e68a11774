package org.liangqu.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.NewCall;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.ChainPosition;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.NewUnit;
import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitKind;
import org.liangqu.organization.Units;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.CreditCodes;
import org.springframework.boot.test.context.TestComponent;

/** Units and people of their own for each test, in the database that all tests share. */
@TestComponent
public class ProposalScenes {

  private static final AtomicInteger YEAR = new AtomicInteger(2060);
  private static final AtomicInteger SEED = new AtomicInteger(1000);

  private final Calls calls;
  private final Units units;
  private final Proposals proposals;
  private final Attachments attachments;
  private final Clock clock;
  private Call openCall;

  ProposalScenes(
      Calls calls, Units units, Proposals proposals, Attachments attachments, Clock clock) {
    this.calls = calls;
    this.units = units;
    this.proposals = proposals;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** A call open for a month; the same for all tests, since each year has one only. */
  public synchronized Call openCall() {
    if (openCall == null) {
      Instant now = clock.instant();
      openCall = call(now.minusSeconds(1), now.plus(Duration.ofDays(30)));
    }
    return openCall;
  }

  /** From 2060 on, as long as no other test has such years, then from 2010 on. */
  private static int nextYear() {
    int year = YEAR.getAndIncrement();
    return year < 2090 ? year : year - 80;
  }

  public Call call(Instant opens, Instant closes) {
    int year = nextYear();
    LocalDate due = LocalDate.ofInstant(closes, clock.getZone()).plusDays(30);
    return calls.create(
        new NewCall(
            year,
            year + "年度测试申报通知",
            opens,
            closes,
            due,
            due.plusDays(10),
            due.plusDays(20),
            due.plusDays(30),
            5,
            3,
            List.of("新能源产业集群", "煤炭煤电煤化工产业集群")));
  }

  public Unit approvedUnit(String parkCode) {
    return units.approve(registeredUnit(parkCode).id());
  }

  /** A company whose parent is the other, registered or not. */
  public Unit approvedSubsidiary(String parkCode, CreditCode parent) {
    return units.approve(registeredUnit(parkCode, parent).id());
  }

  public Unit registeredUnit(String parkCode) {
    return registeredUnit(parkCode, null);
  }

  private Unit registeredUnit(String parkCode, CreditCode parent) {
    CreditCode code = CreditCodes.generate(SEED.getAndIncrement());
    return units.register(
        new NewUnit(
            code,
            "测试单位" + code.value().substring(12),
            UnitKind.ENTERPRISE,
            EnterpriseSize.SMALL,
            parkCode,
            false,
            ChainPosition.BACKBONE,
            true,
            false,
            false,
            false,
            "法定代表人",
            "联系人",
            "0991-0000000",
            parent));
  }

  public static Person applicant(Unit unit) {
    return unitPerson("applicant", Role.APPLICANT, unit);
  }

  public static Person administrator(Unit unit) {
    return unitPerson("administrator", Role.UNIT_ADMINISTRATOR, unit);
  }

  private static Person unitPerson(String name, Role role, Unit unit) {
    String code = unit.creditCode().value();
    return new Person(name + code, name, Set.of(Office.of(role, code)));
  }

  public static Person officer(Role role, String code) {
    return new Person(role.code() + code, role.label(), Set.of(new Office(role, code)));
  }

  /** A draft that its unit's applicant has written. */
  public ProposalSummary draft(Call call, Unit unit) {
    return draft(call, unit, ProposalFixtures.cluster(unit.creditCode()));
  }

  public ProposalSummary draft(Call call, Unit unit, ProposalContent content) {
    return draft(call, unit, ProposalType.CLUSTER, content);
  }

  public ProposalSummary draft(Call call, Unit unit, ProposalType type, ProposalContent content) {
    return ActingAs.person(
        applicant(unit), () -> proposals.create(call.id(), type, unit.id(), content));
  }

  /** A draft with every file that the guide asks for: it has no blocking finding. */
  public ProposalSummary soundDraft(Call call, Unit unit) {
    return soundDraft(call, unit, ProposalType.CLUSTER);
  }

  public ProposalSummary soundDraft(Call call, Unit unit, ProposalType type) {
    ProposalSummary draft =
        draft(call, unit, type, ProposalFixtures.content(type, unit.creditCode()));
    for (AttachmentKind kind : AttachmentKind.values()) {
      boolean isStatement = kind.compareTo(AttachmentKind.AUDIT_REPORT) <= 0;
      NewAttachment file =
          ProposalFixtures.attachment(kind, isStatement ? call.previousFiscalYear() : null);
      ActingAs.person(applicant(unit), () -> attachments.attach(draft.id(), file));
    }
    return draft;
  }

  public ProposalSummary soundlySubmitted(Call call, Unit unit) {
    return soundlySubmitted(call, unit, ProposalType.CLUSTER);
  }

  public ProposalSummary soundlySubmitted(Call call, Unit unit, ProposalType type) {
    return submit(unit, soundDraft(call, unit, type));
  }

  public ProposalSummary submit(Unit unit, ProposalSummary draft) {
    return ActingAs.person(administrator(unit), () -> proposals.submit(draft.id()));
  }

  public ProposalSummary submitted(Call call, Unit unit) {
    ProposalSummary draft = draft(call, unit);
    return ActingAs.person(administrator(unit), () -> proposals.submit(draft.id()));
  }
}
