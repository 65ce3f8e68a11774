package org.liangqu.identity.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resources;
import org.liangqu.eligibility.Judgements;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.RegisterFixtures;
import org.liangqu.organization.RegisterImports;
import org.liangqu.organization.RegisterKind;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.CreditCodes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a path's variables stand for, where it leads to an object of a side's visitor. */
@TestComponent
class BelongingScenes {

  private static final RegisterKind REGISTER = RegisterKind.CREDIT_RECORDS;

  private final Proposals proposals;
  private final Judgements judgements;
  private final DoorScenes doors;
  private final RegisterImports imports;
  private final AuthorizationService authorizations;
  private final RepositoryService repository;
  private final JdbcClient jdbc;

  BelongingScenes(
      Proposals proposals,
      Judgements judgements,
      DoorScenes doors,
      RegisterImports imports,
      AuthorizationService authorizations,
      RepositoryService repository,
      JdbcClient jdbc) {
    this.proposals = proposals;
    this.judgements = judgements;
    this.doors = doors;
    this.imports = imports;
    this.authorizations = authorizations;
    this.repository = repository;
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
      case UNIT -> Map.of("creditCode", side.on(Desk.FORMAL_REVIEW).leadCreditCode());
      case MESSAGE -> Map.of("id", message(side.account(role)).toString());
      case PREVIEW -> preview(side.account(role));
      case TASK -> Map.of("id", doors.task(side.on(Desk.of(role)), side.account(Role.EXPERT)));
      case FILTER -> Map.of("id", filter(side, role));
      case ACCOUNT -> Map.of("id", side.account(role));
      case START_FORM -> Map.of("id", definition(side.isOurs() ? "SelectionList" : "ExpertReview"));
    };
  }

  private Map<String, String> proposal(Side side, Role role) {
    return Map.of("id", side.on(Desk.of(role)).id().toString(), "number", "1");
  }

  private Map<String, String> attachment(Side side, Role role) {
    UUID id = side.on(Desk.of(role)).id();
    return with(
        proposal(side, role),
        "attachmentId",
        ActingAs.person(Person.SYSTEM, () -> proposals.dossier(id)).attachments().get(0).id());
  }

  private Map<String, String> finding(Side side, Role role) {
    UUID id = side.on(Desk.of(role)).id();
    return with(
        proposal(side, role),
        "findingId",
        ActingAs.person(Person.SYSTEM, () -> judgements.findings(id)).get(0).id());
  }

  private static Map<String, String> with(Map<String, String> values, String name, Object value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value.toString());
    return more;
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
    Person administrator =
        new Person(account, account, java.util.Set.of(Office.of(Role.ADMINISTRATOR)));
    byte[] list =
        RegisterFixtures.csv(
            REGISTER, "单位,%s,,,样例税务局,偷税,2024-03-01,".formatted(CreditCodes.generate(77)));
    UUID id = ActingAs.person(administrator, () -> imports.upload(REGISTER, "名单.csv", list)).id();
    return Map.of("register", REGISTER.path(), "id", id.toString());
  }

  /** The list of the office, or of the person where the role has none of its own. */
  private String filter(Side side, Role role) {
    AuthorizationQuery grants =
        authorizations.createAuthorizationQuery().resourceType(Resources.FILTER);
    return (role == Role.EXPERT
            ? grants.userIdIn(side.account(role))
            : grants.groupIdIn(side.office(role).groupId()))
        .list().stream().map(Authorization::getResourceId).findFirst().orElse("none");
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
