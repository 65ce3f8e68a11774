package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangqu.proposal.files.SampleFiles;

/** Files as people hand them in: several at once, over a line that breaks, and the wrong ones. */
@DraftsOnly
class FilesBrowserIT extends BrowserTest {

  private static final int LARGE = 3 * 1024 * 1024;

  @TempDir private static Path folder;

  private static Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static void choose(Page page, Path... files) {
    page.locator("#file").setInputFiles(files);
  }

  private static Locator queued(Page page, String name) {
    return page.locator(".ed-queued:has([data-name]:has-text('" + name + "'))");
  }

  private static Locator attached(Page page) {
    return page.locator(".ed-files .ed-file-head");
  }

  private Page begin(Person applicant) {
    Editor editor = applicant.editor().begin("提升巩固企业创新主体地位项目", "附件的申报");
    String path = editor.isAt("基本情况").path().replace("/basics", "/attachments");
    return editor.open(path).isAt("附件").page();
  }

  @Test
  void threeAtOnceOfWhichOneIsCutOffAndGoesOnAfterAReload() throws IOException {
    Path audit = file("审计报告.pdf", SampleFiles.pdfOf(LARGE));
    Path sheet = file("2025年资产负债表.pdf", SampleFiles.pdf("资产负债表"));
    Path photo = file("现场照片.png", SampleFiles.image("png", 60, 40));
    try (Person applicant = people.signIn("enterprise-applicant")) {
      Page page = begin(applicant);
      page.route("**/edit/uploads/*", FilesBrowserIT::cutOffAfterTheFirstPiece);
      choose(page, sheet, photo, audit);
      queued(page, "现场照片").locator("[name=kind]").selectOption("OTHER");
      page.locator("#ed-send").click();
      assertThat(queued(page, "资产负债表").locator("[data-state]")).hasText("已上传");
      assertThat(queued(page, "现场照片").locator("[data-state]")).hasText("已上传");
      assertThat(queued(page, "审计报告").locator("[data-state]")).containsText("网络中断");
      applicant.photograph("attachments-interrupted");

      page.unroute("**/edit/uploads/*");
      page.onDialog(dialog -> dialog.accept());
      page.reload();
      assertThat(page.locator("#ed-unfinished")).containsText("已传 33%");
      choose(page, audit);
      assertThat(queued(page, "审计报告")).containsText("将从中断处继续");
      page.locator("#ed-send").click();
      assertThat(queued(page, "审计报告").locator("[data-state]")).hasText("已上传");
      assertThat(attached(page)).hasCount(3);
      assertThat(page.locator("#ed-unfinished")).hasCount(0);
      applicant.photograph("attachments");
    }
  }

  private static void cutOffAfterTheFirstPiece(Route route) {
    String offset = route.request().headers().getOrDefault("upload-offset", "0");
    if (offset.equals("0")) {
      route.resume();
    } else {
      route.abort("connectionreset");
    }
  }

  @Test
  void filesChosenBeforeTheScriptHasComeWaitToBeSentToo() throws IOException {
    Path audit = file("审计报告.pdf", SampleFiles.pdf("审计报告"));
    try (Person applicant = people.signIn("enterprise-applicant")) {
      Page page = begin(applicant);
      Editor editor = new Editor(page);
      editor.openAndTypeBeforeTheScript(editor.path(), early -> choose(early.page(), audit));
      page.locator("#ed-send").click();
      assertThat(queued(page, "审计报告").locator("[data-state]")).hasText("已上传");
    }
  }

  @Test
  void aWrongTypeIsToldBesideTheFileAndTheOthersGoOn() throws IOException {
    Path wrong = file("合作协议.pdf", "<html>x</html>".getBytes(StandardCharsets.UTF_8));
    Path right = file("合作协议（签章）.pdf", SampleFiles.pdf("协议"));
    try (Person applicant = people.signIn("enterprise-applicant")) {
      Page page = begin(applicant);
      choose(page, wrong, right);
      page.locator("#ed-send").click();
      assertThat(page.locator(".ed-queued[data-outcome=refused]"))
          .containsText("扩展名表示它是PDF，内容却是网页");
      assertThat(attached(page)).hasCount(1);
      page.getByText("预览 合作协议（签章）.pdf").click();
      assertThat(page.locator(".preview-pages img")).hasJSProperty("naturalWidth", 1240);
      applicant.photograph("attachment-preview");
    }
  }
}
