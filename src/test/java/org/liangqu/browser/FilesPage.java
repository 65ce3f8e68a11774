package org.liangqu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.liangqu.proposal.NewAttachment;

/** The editor's page of attachments (附件). */
record FilesPage(Page page) {

  /**
   * Chooses the files, says what each of them is, and uploads them all.
   *
   * @param lead the credit code of the unit that applies: files are its own unless said otherwise
   */
  void upload(List<NewAttachment> files, String lead) {
    page.locator("#file")
        .setInputFiles(files.stream().map(FilesPage::payload).toArray(FilePayload[]::new));
    Locator queued = page.locator(".ed-queued");
    for (int i = 0; i < files.size(); i++) {
      describe(queued.nth(i), files.get(i), lead);
    }
    page.locator("#ed-send").click();
    assertThat(page.locator(".ed-queued[data-outcome=done]")).hasCount(files.size());
  }

  private static FilePayload payload(NewAttachment file) {
    try {
      return new FilePayload(file.fileName(), "application/pdf", file.content().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(Locator queued, NewAttachment file, String lead) {
    Editor.labelled(queued, "附件类别").selectOption(new SelectOption().setLabel(file.kind().label()));
    if (file.fiscalYear() != null) {
      Editor.labelled(queued, "会计年度").fill(file.fiscalYear().toString());
    }
    if (file.ownerCreditCode() != null && !file.ownerCreditCode().equals(lead)) {
      Editor.labelled(queued, "所属单位").selectOption(file.ownerCreditCode());
    }
    if (file.achievementKey() != null) {
      Editor.labelled(queued, "对应的成果").selectOption(file.achievementKey());
    }
  }
}
