package org.liangqu.identity.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resources;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.RegisterFixtures;
import org.liangqu.organization.RegisterImports;
import org.liangqu.organization.RegisterKind;
import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitChangeScenes;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.Proposals;
import org.liangqu.registration.RegistrationScenes;
import org.liangqu.shared.CreditCodes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a path's variables stand for, where it leads to an object of a side's visitor. */
@TestComponent
class BelongingScenes {

  private static final RegisterKind REGISTER = RegisterKind.CREDIT_RECORDS;

  private final Proposals proposals;
  private final Judgements judgements;
  private final RegisterImports imports;
  private final AuthorizationService authorizations;
  private final RepositoryService repository;
  private final ProposalScenes units;
  private final UnitChangeScenes unitChanges;
  private final RegistrationScenes registrations;
  private final JdbcClient jdbc;

  BelongingScenes(
      Proposals proposals,
      Judgements judgements,
      RegisterImports imports,
      AuthorizationService authorizations,
      RepositoryService repository,
      ProposalScenes units,
      UnitChangeScenes unitChanges,
      RegistrationScenes registrations,
      JdbcClient jdbc) {
    this.proposals = proposals;
    this.judgements = judgements;
    this.imports = imports;
    this.authorizations = authorizations;
    this.repository = repository;
    this.units = units;
    this.unitChanges = unitChanges;
    this.registrations = registrations;
    this.jdbc = jdbc;
  }

  /** Some are made anew for each request, since the request may use them up. */
  Map<String, String> of(Reach.Thing thing, Side side, Role role) {
    return switch (thing) {
      case PROPOSAL -> proposal(side, role);
      case FINDING -> finding(side, role);
      case ATTACHMENT -> attachment(side, role);
      case LIST_DOCUMENT ->
          Map.of(
              "listId", side.letter().listId().toString(),
              "documentId", side.letter().id().toString());
      case PARK -> Map.of("code", side.park().code());
      case UNIT -> Map.of("creditCode", side.on(Desk.FORMAL_REVIEW).leadCreditCode());
      case COLLEAGUE -> Map.of("id", side.account(Role.UNIT_ADMINISTRATOR));
      case REGISTRATION -> Map.of("id", registrations.waiting(side.park().code()).toString());
      case UNIT_CHANGE -> Map.of("id", unitChange(side));
      case MESSAGE -> Map.of("id", message(side.account(role)).toString());
      case PREVIEW -> preview(side.account(role));
      case TASK -> Map.of("id", side.tasks().get(desk(side, role)));
      case FILTER -> Map.of("id", filter(side, role));
      case ACCOUNT -> Map.of("id", side.account(role));
      case START_FORM -> Map.of("id", definition(side.isOurs() ? "SelectionList" : "ExpertReview"));
    };
  }

  private Map<String, String> proposal(Side side, Role role) {
    return Map.of("id", side.on(desk(side, role)).id().toString(), "number", "1");
  }

  private Map<String, String> attachment(Side side, Role role) {
    UUID id = side.on(desk(side, role)).id();
    return with(
        proposal(side, role),
        "attachmentId",
        ActingAs.person(Person.SYSTEM, () -> proposals.dossier(id)).attachments().get(0).id());
  }

  private Map<String, String> finding(Side side, Role role) {
    UUID id = side.on(desk(side, role)).id();
    List<Finding> findings = ActingAs.person(Person.SYSTEM, () -> judgements.findings(id));
    Finding finding =
        findings.stream()
            .filter(found -> found.stage() == desk(side, role).stage())
            .findFirst()
            .orElse(findings.get(0));
    return with(proposal(side, role), "findingId", finding.id());
  }

  private static Map<String, String> with(Map<String, String> values, String name, Object value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value.toString());
    return more;
  }

  private String unitChange(Side side) {
    Unit unit = units.approvedUnit(side.park().code());
    return unitChanges.waiting(unit).toString();
  }

  private UUID message(String account) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into inbox_message (id, recipient_id, subject, body, link, sent_at)
            values (:id, :recipient, '消息', '正文', '/', now())
            """)
        .param("id", id)
        .param("recipient", account)
        .update();
    return id;
  }

  private Map<String, String> preview(String account) {
    Person administrator = new Person(account, account, Set.of(Office.of(Role.ADMINISTRATOR)));
    byte[] list =
        RegisterFixtures.csv(
            REGISTER, "单位,%s,,,样例税务局,偷税,2024-03-01,".formatted(CreditCodes.generate(77)));
    UUID id = ActingAs.person(administrator, () -> imports.upload(REGISTER, "名单.csv", list)).id();
    return Map.of("register", REGISTER.path(), "id", id.toString());
  }

  /** What the department hasn't received yet is another's to it. */
  private static Desk desk(Side side, Role role) {
    return role == Role.INTAKE_OFFICER && !side.isOurs() ? Desk.FORMAL_REVIEW : Desk.of(role);
  }

  /** The list of the office, or of the person where the role's people have one each. */
  private String filter(Side side, Role role) {
    AuthorizationQuery grants =
        authorizations.createAuthorizationQuery().resourceType(Resources.FILTER);
    return (role == Role.EXPERT
            ? grants.userIdIn(side.account(role))
            : grants.groupIdIn(side.office(withList(side, role)).groupId()))
        .list().stream().map(Authorization::getResourceId).findFirst().orElseThrow();
  }

  /** Administrators and units have no lists; there is one department, for all parks. */
  private static Role withList(Side side, Role role) {
    boolean without = !Audience.OFFICES.admits(role);
    return without || role == Role.INTAKE_OFFICER && !side.isOurs() ? Role.FORMAL_REVIEWER : role;
  }

  private String definition(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult()
        .getId();
  }
}
