package org.liangqu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.call.Calls;
import org.liangqu.call.ProposalType;
import org.liangqu.organization.NewUnit;
import org.liangqu.organization.RegisterKind;
import org.liangqu.portal.demo.SampleDossiers;
import org.liangqu.portal.demo.SampleDossiers.Sample;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.files.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/**
 * A unit that nobody knows goes the whole way, from its registration to the receipt, for each of
 * the four types, with all that the sample dossiers hold.
 */
class FourTypesBrowserIT extends MailBrowserTest {

  private static final String NOTE = "请核对后提交";
  private static final List<RegisterKind> LISTING_UNITS =
      List.of(RegisterKind.CHAIN_ENTERPRISES, RegisterKind.LABORATORIES);

  @Autowired private Calls calls;
  @Autowired private ObjectMapper json;
  @Autowired private TestRestTemplate rest;

  private Sample sample;
  private String unitAccount;
  private String applicantAccount;
  private String proposal;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "CLUSTER, cluster, urumqi-formal, true",
    "ACADEMICIAN, academician, changji-formal, true",
    "ENTERPRISE, enterprise, karamay-formal, false",
    "TRANSFER, transfer, hami-formal, false"
  })
  void aNewUnitGetsItsReceipt(ProposalType type, String model, String reviewer, boolean listed)
      throws Exception {
    int year = calls.all().get(0).year();
    sample = SampleDossiers.ofNewUnit(type, year);
    unitAccount = "new-" + model + "-unit";
    applicantAccount = "new-" + model + "-applicant";
    List<String> expected = precheckOf(SampleDossiers.of(type, year), model + "-unit");

    if (listed) {
      anAdministratorImportsTheRegisters();
    }
    String invitation = registers(reviewer);
    try (Person administrator = people.accept(invitation, unitAccount, PASSWORD)) {
      administrator.unitPeople().invite("新申报人", applicantAccount, address(applicantAccount));
      anApplicantFillsInAndHandsOver(MAILS.linkSentTo(address(applicantAccount)));
      isWhatTheSampleHolds(new ProposalInterface(rest, applicantAccount, PASSWORD).read(proposal));
      assertThat(administrator.dossier(proposal).isNotBlocked().precheck()).isEqualTo(expected);
      isSubmittedAndReceived(administrator);
    }
  }

  /** As its unit sees it, told of the new one. */
  private List<String> precheckOf(Sample model, String administrator) {
    try (Person unit = people.signIn(administrator)) {
      return unit.startPage().open(model.content().title()).precheck().stream()
          .map(finding -> finding.replace(model.unit().name(), sample.unit().name()))
          .toList();
    }
  }

  /** What the rules ask of the registers is so for the new units too. */
  private void anAdministratorImportsTheRegisters() {
    try (Person administrator = people.signIn("admin")) {
      for (RegisterKind register : LISTING_UNITS) {
        administrator
            .registers()
            .importList(register.label(), SampleDossiers.registerWithNewUnits(register))
            .shows(sample.unit().name());
      }
    }
  }

  private static String address(String account) {
    return account + "@new.example";
  }

  /** From the form to the link by which the unit's administrator signs in. */
  private String registers(String reviewer) {
    NewUnit unit = sample.unit();
    String address = address(unitAccount);
    String basis = unit.name() + "企业技术中心";
    try (Registration registration = people.register();
        Person park = people.signIn(reviewer)) {
      registration
          .describe(unit)
          .claimResearch(basis)
          .fill("邮箱", address)
          .fill("管理员账号", unitAccount)
          .scan("营业执照.pdf", SampleFiles.pdf("营业执照"))
          .declare()
          .submit();
      registration.follow(MAILS.linkSentTo(address)).confirm().shows("待审核");
      Task review = park.tasklist().claim("审核单位注册", unit.name());
      review.shows(basis).choose("通过（登记单位").choose("研发机构、中试基地属实").complete();
    }
    return MAILS.linkSentTo(address, "/password/new");
  }

  private void anApplicantFillsInAndHandsOver(String invitation) {
    try (Person applicant = people.accept(invitation, applicantAccount, PASSWORD)) {
      Editor editor = applicant.editor().begin(sample.type().label(), sample.content().title());
      JsonNode content = json.valueToTree(sample.content());
      Filling filling = new Filling(editor.isAt("基本情况"), sample, content);
      proposal = filling.fillInAll().isComplete().dossierPath();
      applicant.submission(proposal).isComplete().handOver(NOTE);
    }
  }

  private void isSubmittedAndReceived(Person administrator) {
    Receipt receipt = administrator.submission(proposal).shows(NOTE).submit();
    receipt.isComplete().isForVersion(1);
    people.visitAsAStranger(
        "/receipts/check?number=%s&hash=%s".formatted(receipt.number(), receipt.hash()), "有效。");
    receipt.dossier().awaitStage("园区形式审查");
  }

  private void isWhatTheSampleHolds(JsonNode saved) throws JsonProcessingException {
    assertThat(json.treeToValue(saved.get("content"), ProposalContent.class))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(sample.content());
    assertThat(saved.get("attachments"))
        .extracting(file -> file.get("fileName").asText(), file -> file.get("kind").asText())
        .containsExactlyInAnyOrderElementsOf(
            sample.files().stream()
                .map(file -> tuple(file.fileName(), file.kind().name()))
                .toList());
  }
}
