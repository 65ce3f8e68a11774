package org.liangqu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.IntegrationTest;
import org.liangqu.call.Call;
import org.liangqu.eligibility.BrokenDossier.Expected;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.NewUnit;
import org.liangqu.organization.RegisterKind;
import org.liangqu.organization.RegisterScenes;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;

/** The dossiers with mistakes, submitted to the whole application and judged by its process. */
@IntegrationTest
class BrokenDossiersIntegrationTests {

  private static final AtomicInteger SERIAL = new AtomicInteger(700_000_000);

  @Autowired private ProposalScenes scenes;
  @Autowired private RegisterScenes registers;
  @Autowired private Units units;
  @Autowired private Proposals proposals;
  @Autowired private Attachments attachments;
  @Autowired private Judgements judgements;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private ObjectMapper json;

  static List<BrokenDossier> dossiers() {
    return BrokenDossier.all();
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void endsAsTheGuideDemands(BrokenDossier dossier) {
    Call call = scenes.openCall();
    LocalDate closes = LocalDate.ofInstant(call.closes(), ClockConfiguration.ZONE);
    List<Expected> expected = dossier.findings(call.year(), closes);

    ProposalSummary judged =
        submit(dossier, call, withOwnUnit(dossier.content(call.year(), closes)));

    assertThat(judgements.findings(judged.id()))
        .filteredOn(finding -> finding.effect() != Effect.PRIORITY)
        .extracting(Expected::of)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(judged.status())
        .isEqualTo(
            expected.stream().anyMatch(finding -> finding.effect() == Effect.REJECT)
                ? ProposalStatus.NOT_ACCEPTED
                : ProposalStatus.RETURNED);
  }

  /** The samples' units stand in the database once; each dossier comes from one of its own. */
  private JsonNode withOwnUnit(JsonNode dossier) {
    CreditCode own = CreditCodes.generate(SERIAL.getAndIncrement());
    String sample = dossier.at("/unit/creditCode").textValue();
    try {
      return json.readTree(dossier.toString().replace(sample, own.value()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProposalSummary submit(BrokenDossier dossier, Call call, JsonNode files) {
    NewUnit registration = json.convertValue(files.get("unit"), NewUnit.class);
    Unit unit = units.approve(units.register(registration).id());
    registers.importList(
        RegisterKind.CHAIN_ENTERPRISES,
        "%s,%s,骨干企业,样例产业链".formatted(unit.creditCode(), unit.name()));
    ProposalContent content = json.convertValue(files.get("content"), ProposalContent.class);
    UUID id =
        ActingAs.person(
            ProposalScenes.applicant(unit),
            () -> {
              UUID draft = proposals.create(call.id(), dossier.type(), unit.id(), content).id();
              files.get("attachments").forEach(file -> attachments.attach(draft, attachment(file)));
              return draft;
            });
    ProposalSummary submitted =
        ActingAs.person(ProposalScenes.administrator(unit), () -> proposals.submit(id));
    runJobsOf(submitted.number());
    return proposals.summary(id);
  }

  private static NewAttachment attachment(JsonNode file) {
    byte[] content = SampleFiles.pdf(file.get("text").toString());
    return new NewAttachment(
        AttachmentKind.valueOf(file.get("kind").textValue()),
        file.get("fiscalYear").isNumber() ? file.get("fiscalYear").intValue() : null,
        file.get("ownerCreditCode").textValue(),
        file.get("achievementKey").textValue(),
        file.get("fileName").textValue(),
        new ByteArrayInputStream(content));
  }

  /** Until the process waits for a person or has ended. */
  private void runJobsOf(String number) {
    List<Job> waiting = jobsOf(number);
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> management.executeJob(job.getId()));
      waiting = jobsOf(number);
    }
  }

  private List<Job> jobsOf(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .flatMap(
            instance ->
                management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .messages()
                    .list()
                    .stream())
        .toList();
  }
}
