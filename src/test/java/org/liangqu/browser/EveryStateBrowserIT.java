package org.liangqu.browser;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.registration.RegistrationLinks;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that are there, or full, only once something has happened can be used by everybody too. */
class EveryStateBrowserIT extends BrowserTest {

  private static final String ACADEMICIAN = "【示例】高安全长时液流储能关键材料与装备院士团队合作研发及示范";
  private static final String REVIEW = "审查申报形式";
  private static final String OPINION = "项目摘要没有写明示范地点，请补充。";

  private final Inspection inspection = new Inspection();

  @Autowired private RegistrationLinks links;

  private void inspects(Person person, List<String> addresses) {
    addresses.forEach(address -> inspection.hasNoBarriers(person, address));
  }

  private void inspectsInBothLanguages(Person person, List<String> addresses) {
    inspects(person, addresses);
    addresses.forEach(address -> inspection.speaksEnglish(person, address));
  }

  @Test
  void aReturnedProposalThatIsBeingCorrected() {
    String path;
    String number;
    try (Person unit = people.signIn("cluster-unit")) {
      path = unit.screen().open("/", Inspection.DESK).firstProposal();
      Dossier dossier = unit.dossier(path);
      dossier.awaitStage("园区形式审查");
      number = dossier.number();
    }
    decide("urumqi-formal", number, "退回补正");
    try (Person applicant = people.signIn("cluster-applicant")) {
      applicant.dossier(path).awaitStatus("退回补正");
      applicant.editor().open(path + "/edit/basics").append("项目摘要", "示范地点为高新区。").isSaved();
      inspectsInBothLanguages(
          applicant,
          List.of(
              "/",
              "/proposals",
              "/messages",
              path,
              path + "?version=1",
              path + "/edit/basics",
              path + "/compare",
              path + "/compare?all=true",
              path + "/submit"));
    }
    inspection.end();
  }

  private void decide(String reviewer, String number, String conclusion) {
    try (Person person = people.signIn(reviewer)) {
      Task task = person.tasklist().claim(REVIEW, number);
      task.answersFormally().choose(conclusion).fill("审查意见", OPINION).complete();
    }
  }

  @Test
  void aRejectionThatTheUnitWantsReconsidered() {
    try (Person unit = people.signIn("academician-unit")) {
      Dossier dossier = unit.startPage().open(ACADEMICIAN);
      String path = dossier.path();
      dossier.submit();
      dossier.awaitStage("园区形式审查");
      decide("changji-formal", dossier.number(), "未通过（终止本次申报）");
      dossier.awaitStatus("未通过");
      inspection.hasNoBarriers(unit, path);
      ReconsiderationPage request = dossier.askForReconsideration();
      inspection.hasNoBarriers(unit, path + "/reconsideration");
      request.write("示范地点写在第三部分，请予复议。").send();
      inspectsInBothLanguages(unit, List.of(path, path + "/reconsideration"));
    }
    inspection.end();
  }

  @Test
  void aRegistrationOnItsWay() {
    String path = inspectRegistrations();
    UUID registration = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    follow(registration);
    try (Person reviewer = people.signIn("urumqi-formal")) {
      Task task = reviewer.tasklist().claim("审核单位注册", "示例博格达氢能装备有限公司");
      task.choose("退回修改").fill("审核意见", "请写明联系人的手机号码").complete();
    }
    inspectRegistrations();
    follow(registration);
    inspection.end();
  }

  /** The path of the one that there is. */
  private String inspectRegistrations() {
    try (Person reader = people.signIn("urumqi-supervisor")) {
      String path =
          reader.screen().open("/registrations", Inspection.DESK).firstLink("/registrations/");
      inspects(reader, List.of("/registrations", path));
      return path;
    }
  }

  /** As the unit does, by the link that a mail brings. */
  private void follow(UUID registration) {
    try (Person visitor = people.visitor()) {
      inspectsInBothLanguages(
          visitor, List.of(links.withSecret(RegistrationLinks.pathOf(registration))));
    }
  }

  @Test
  void aChangeThatAUnitRequests() {
    try (Person unit = people.signIn("enterprise-unit")) {
      inspectsInBothLanguages(unit, List.of("/unit/change"));
    }
    try (Person unit = people.signIn("enterprise-unit")) {
      unit.unitChange().fill("法定代表人", "热孜万").fill("变更理由", "市场监管部门已核准变更。").request();
      inspectsInBothLanguages(unit, List.of("/unit"));
    }
    for (String account : List.of("karamay-formal", "auditor")) {
      try (Person reader = people.signIn(account)) {
        inspects(reader, List.of("/units/changes"));
      }
    }
    inspection.end();
  }
}
