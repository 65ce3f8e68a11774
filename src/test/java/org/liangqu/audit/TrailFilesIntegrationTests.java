package org.liangqu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class TrailFilesIntegrationTests {

  private static final String PARK = "karamayHitech";
  private static final Person AUDITOR =
      new Person("trail-auditor", "审计员", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private MockMvc mvc;
  @Autowired private ProposalScenes scenes;

  private ProposalSummary proposal;

  @BeforeEach
  void aProposal() {
    proposal = scenes.submitted(scenes.openCall(), scenes.approvedUnit(PARK));
  }

  private ResultActions as(Person person, String ending) throws Exception {
    return mvc.perform(
        get("/audit/proposals/" + proposal.number() + "/trail" + ending)
            .with(user(new IdentityPrincipal(person))));
  }

  @Test
  void givesTheWholeTrailAsAWorkbook() throws Exception {
    byte[] file =
        as(AUDITOR, ".xlsx")
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Disposition", startsWith("attachment")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(
              IntStream.rangeClosed(2, sheet.getLastRowNum())
                  .mapToObj(sheet::getRow)
                  .filter(row -> row != null && row.getCell(2) != null)
                  .map(row -> row.getCell(2).getStringCellValue()))
          .contains("提交第 1 版");
    }
  }

  @Test
  void givesTheWholeTrailAsJsonThatSaysWhoMadeIt() throws Exception {
    as(AUDITOR, ".json")
        .andExpect(jsonPath("$.exported.personId").value("trail-auditor"))
        .andExpect(jsonPath("$.trail.proposal.number").value(proposal.number()));
  }

  @Test
  void isOnRecordForTheAuditor() throws Exception {
    as(AUDITOR, ".json");
    mvc.perform(
            get("/audit/exports")
                .param("text", proposal.number())
                .with(user(new IdentityPrincipal(AUDITOR))))
        .andExpect(content().string(containsString("项目 " + proposal.number() + " 的全部记录")));
  }

  @Test
  void isClosedToOthers() throws Exception {
    as(officer(Role.PARK_SUPERVISOR, PARK), ".xlsx").andExpect(status().isForbidden());
  }
}
