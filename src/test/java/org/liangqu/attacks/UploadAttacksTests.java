package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.attacks.AttackScenes.PARK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalScenes;
import org.springframework.beans.factory.annotation.Autowired;

/** Files and bodies that are made to be opened, unpacked or just kept coming. */
@IntegrationTest
class UploadAttacksTests {

  private static final String REGISTER = "/api/registers/laboratories/previews";
  private static final String SECRET_FILE = "/etc/hostname";
  private static final String ENTITY =
      "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file://"
          + SECRET_FILE
          + "\">]>";
  private static final String LAUGHS =
      """
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">
      <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
      <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
      <!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY secret "&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>""";

  @RegisterExtension final SecurityLines log = new SecurityLines();

  @Autowired private AttackScenes scenes;
  @Autowired private ProposalScenes proposals;

  private static byte[] workbookWith(String part, byte[] content) throws IOException {
    ByteArrayOutputStream sound = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
      workbook.write(sound);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(sound.toByteArray()));
        ZipOutputStream changed = new ZipOutputStream(out)) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        changed.putNextEntry(new ZipEntry(entry.getName()));
        changed.write(entry.getName().equals(part) ? content : in.readAllBytes());
      }
      changed.putNextEntry(new ZipEntry("../../../../tmp/climbed-out.txt"));
      changed.write(1);
    }
    return out.toByteArray();
  }

  private static byte[] sheet(String head) {
    return (head
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&secret;</t></is></c></row>"
            + "</sheetData></worksheet>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENTITY, LAUGHS})
  void aWorkbooksEntitiesAreNotResolved(String head) throws IOException {
    byte[] file = workbookWith("xl/worksheets/sheet1.xml", sheet(head));

    Answer answer = scenes.administrator().upload(REGISTER, "名单.xlsx", file, Map.of());

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain(hostName()).doesNotContain("hahaha");
  }

  private static String hostName() throws IOException {
    return Files.readString(Path.of(SECRET_FILE)).strip();
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    byte[] zeros = new byte[200 * 1024 * 1024];
    byte[] file = workbookWith("xl/worksheets/sheet1.xml", zeros);
    assertThat(file.length).isLessThan(1024 * 1024);

    Answer answer = scenes.administrator().upload(REGISTER, "名单.xlsx", file, Map.of());

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("文件已损坏");
  }

  @ParameterizedTest
  @ValueSource(strings = {ENTITY, LAUGHS})
  void aDecisionTablesEntitiesAreNotResolved(String head) throws IOException {
    byte[] file =
        (head
                + "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                + " id=\"x\" name=\"&secret;\" namespace=\"x\"/>")
            .getBytes(StandardCharsets.UTF_8);

    Answer answer =
        scenes
            .administrator()
            .upload(
                "/api/what-if",
                "eligibility.dmn",
                file,
                Map.of("callId", proposals.openCall().id().toString()));

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain(hostName()).doesNotContain("hahaha");
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotRead() {
    String answer =
        RawRequest.send(
            scenes.port(),
            "POST /api/proposals HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 209715200\r\nConnection: close\r\n\r\n{");

    assertThat(answer).startsWith("HTTP/1.1 413");
    log.tellOf("POST /api/proposals");
  }

  @Test
  void aBodyThatGoesOnIsCutOff() {
    Visitor applicant = scenes.applicantOf(scenes.unit(PARK));

    Answer answer = applicant.endlessJson("/api/proposals", 6 * 1024 * 1024);

    assertThat(answer.status()).as(answer.body()).isEqualTo(413);
    assertThat(answer.body()).contains("请求内容超过5 MB");
    log.tellOf("POST /api/proposals");
  }

  @Test
  void aBodyNestedWithoutEndIsRefused() {
    Visitor applicant = scenes.applicantOf(scenes.unit(PARK));
    String deep = "{\"content\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    Answer answer = applicant.json("POST", "/api/proposals", deep);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("com.fasterxml");
  }

  @Test
  void aFormWithFieldsWithoutEndIsRefused() {
    Unit unit = scenes.unit(PARK);
    Visitor applicant = scenes.applicantOf(unit);
    StringBuilder fields = new StringBuilder("_csrf=" + applicant.token());
    for (int i = 0; i < 5_000; i++) {
      fields.append("&f").append(i).append("=1");
    }

    Answer answer = applicant.rawForm("/messages/read", fields.toString());

    assertThat(answer.status()).isIn(400, 413);
    log.tellOf("POST /messages/read");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithAWord() {
    Unit unit = scenes.unit(PARK);
    var draft = proposals.draft(proposals.openCall(), unit);

    Answer answer =
        scenes
            .applicantOf(unit)
            .upload(
                "/api/proposals/" + draft.id() + "/attachments",
                "a.pdf",
                new byte[51 * 1024 * 1024],
                Map.of("kind", "AUDIT_REPORT", "fiscalYear", "2025"));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("文件超过50 MB");
  }
}
