package org.liangqu.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.IntegrationTest;
import org.liangqu.eligibility.DecisionTables;
import org.liangqu.eligibility.Evaluation;
import org.liangqu.eligibility.TableFacts;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Faulty tables are refused by the running engine, which goes on judging with those it has. */
@IntegrationTest
class DeploymentGuardTests {

  private static final String ADMINISTRATOR = "table-administrator";
  private static final String PASSWORD = "a-long-test-password";
  private static final String DEPLOYMENT = "tables-of-administrator";
  private static final Map<String, Object> REQUEST_OF_550 =
      Map.of("requested", 550, "selfRaised", 1100, "months", 24, "planRequested", 550);

  @Autowired private RepositoryService repository;
  @Autowired private DecisionTables tables;
  @Autowired private TestRestTemplate http;
  @Autowired private Accounts accounts;

  static Stream<Fault> faults() {
    return Fault.all();
  }

  @AfterEach
  void undeploy() {
    repository
        .createDeploymentQuery()
        .deploymentName(DEPLOYMENT)
        .list()
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void refusesFaultyTablesAndTheRunningOnesStay(Fault fault) {
    Evaluation before = judge();

    assertThatThrownBy(() -> deploy(fault.file()))
        .isInstanceOf(UnsoundModels.class)
        .message()
        .startsWith("模型未部署，正在使用的版本不变。请修改以下 " + fault.problems().size() + " 处后重新部署：\n1. ")
        .contains(fault.problems());

    assertThat(judge()).isEqualTo(before);
    assertThat(repository.createDeploymentQuery().deploymentName(DEPLOYMENT).count()).isZero();
  }

  @Test
  void refusesTheWholeDeploymentForOneFaultyFile() {
    ModelFile sound =
        ChangedTables.eligibility().text("Result_FundingTerms_1_maximum", "600").file();
    ModelFile faulty = ChangedTables.review().without("Rule_ExpertScoreThreshold_2").file();
    Evaluation before = judge();

    assertThatThrownBy(() -> deploy(sound, faulty)).isInstanceOf(UnsoundModels.class);

    assertThat(judge()).isEqualTo(before);
  }

  @Test
  void judgesWithAChangedBoundOnceItIsDeployed() {
    Evaluation before = judge();
    assertThat(before.rows()).extracting(row -> row.get("message")).contains(exceeding(500));

    deploy(ChangedTables.eligibility().text("Result_FundingTerms_1_maximum", "540").file());

    Evaluation after = judge();
    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(after.rows()).extracting(row -> row.get("message")).contains(exceeding(540));
  }

  @Test
  void modelerShowsTheWholeMessage() {
    openAccount();
    Evaluation before = judge();
    ModelFile faulty =
        ChangedTables.eligibility()
            .text("Result_Common_1_effect", "\"RETRUN\"")
            .text("Expression_Funding_selfRaised", "selfRaisd")
            .file();

    ResponseEntity<JsonNode> answer = deployOverRest(faulty);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody().get("message").textValue())
        .isEqualTo(
            """
            模型未部署，正在使用的版本不变。请修改以下 2 处后重新部署：
            1. 文件 eligibility.dmn，表 FundingFindings（资金与期限审查），“自筹资金（万元）”列：\
            没有名为“selfRaisd”的事实。是否应为“selfRaised”。
            2. 文件 eligibility.dmn，表 CommonFindings（各类项目共同要求审查），第 1 行，“处理”列：\
            “RETRUN”不是已知的处理。须为 "RETURN"（退回）、"REJECT"（不予受理）、"WARN"（提示）、"PRIORITY"（优先）。""");
    assertThat(judge()).isEqualTo(before);
  }

  /** A cluster project that asks for 5.5 million yuan; the guide's bound is 5 million. */
  private Evaluation judge() {
    Map<String, Object> facts =
        new java.util.HashMap<>(TableFacts.ofBlankProposals().get("FundingFindings").get(0));
    facts.putAll(REQUEST_OF_550);
    return tables.evaluate("FundingFindings", facts);
  }

  private static String exceeding(int bound) {
    return "申请财政资金 550 万元，超过上限 " + bound + " 万元";
  }

  private void deploy(ModelFile... files) {
    var deployment = repository.createDeployment().name(DEPLOYMENT);
    List.of(files)
        .forEach(
            file ->
                deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
    deployment.deploy();
  }

  private void openAccount() {
    if (!accounts.exists(ADMINISTRATOR)) {
      accounts.create(
          new NewAccount(
              ADMINISTRATOR, "规则管理员", null, PASSWORD, Set.of(Office.of(Role.ADMINISTRATOR))));
    }
  }

  private ResponseEntity<JsonNode> deployOverRest(ModelFile file) {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add("deployment-name", DEPLOYMENT);
    form.add("deploy-changed-only", "true");
    form.add(file.name(), new NamedFile(file));
    return http.withBasicAuth(ADMINISTRATOR, PASSWORD)
        .postForEntity("/engine-rest/deployment/create", form, JsonNode.class);
  }

  private static final class NamedFile extends ByteArrayResource {

    private final String name;

    NamedFile(ModelFile file) {
      super(file.content());
      name = file.name();
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return super.equals(other) && other instanceof NamedFile file && name.equals(file.name);
    }

    @Override
    public int hashCode() {
      return 31 * super.hashCode() + name.hashCode();
    }
  }
}
