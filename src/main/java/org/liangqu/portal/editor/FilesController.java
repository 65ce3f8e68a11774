package org.liangqu.portal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the files of a proposal on its page of attachments. */
@Controller
@RequestMapping("/proposals/{id}/edit/attachments")
class FilesController {

  private final Proposals proposals;

  FilesController(Proposals proposals) {
    this.proposals = proposals;
  }

  @PostMapping("/files")
  String attach(
      @PathVariable UUID id,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) AttachmentKind kind,
      @RequestParam(defaultValue = "") String fiscalYear,
      @RequestParam(required = false) String owner,
      @RequestParam(required = false) String achievement,
      RedirectAttributes next)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      if (file.isEmpty()) {
        throw Refusal.invalid("attachment-empty", "请先选择文件；空文件不能上传");
      }
      proposals.attach(
          id,
          new NewAttachment(
              kind,
              year(fiscalYear),
              stated(owner),
              stated(achievement),
              file.getOriginalFilename(),
              content));
      next.addFlashAttribute("done", "已上传。");
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal);
    }
    return page(id);
  }

  private static Integer year(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    if (!typed.strip().matches("\\d{4}")) {
      throw Refusal.invalid("attachment-year", "会计年度“%s”不是年份，请填写四位数字".formatted(typed));
    }
    return Integer.valueOf(typed.strip());
  }

  private static String stated(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  @PostMapping("/{attachmentId}/remove")
  String remove(@PathVariable UUID id, @PathVariable UUID attachmentId, RedirectAttributes next) {
    try {
      proposals.detach(id, attachmentId);
      next.addFlashAttribute("done", "已移除。");
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal);
    }
    return page(id);
  }

  private static String page(UUID id) {
    return "redirect:/proposals/%s/edit/attachments".formatted(id);
  }
}
