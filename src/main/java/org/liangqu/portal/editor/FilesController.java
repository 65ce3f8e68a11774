package org.liangqu.portal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.Uploads;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with files on the page of attachments where no script does it. */
@Controller
@RequestMapping("/proposals/{id}/edit/attachments")
class FilesController {

  private final Attachments attachments;
  private final Uploads uploads;

  FilesController(Attachments attachments, Uploads uploads) {
    this.attachments = attachments;
    this.uploads = uploads;
  }

  /** Each file stands for itself: what one is refused for doesn't keep the others out. */
  @PostMapping("/files")
  String attach(
      @PathVariable UUID id,
      @RequestParam List<MultipartFile> file,
      FileLabel label,
      RedirectAttributes next)
      throws IOException {
    List<Refusal> refusals = new ArrayList<>();
    for (MultipartFile one : file) {
      try (InputStream content = one.getInputStream()) {
        if (one.isEmpty()) {
          throw Refusal.invalid("attachment-empty", "请先选择文件；空文件不能上传");
        }
        attachments.attach(id, attachment(label, one.getOriginalFilename(), content));
      } catch (Refusal refusal) {
        refusals.add(PageAct.admitted(refusal));
      }
    }
    int taken = file.size() - refusals.size();
    if (taken > 0) {
      next.addFlashAttribute("done", taken == 1 ? "已上传。" : "已上传%d个文件。".formatted(taken));
    }
    if (!refusals.isEmpty()) {
      next.addFlashAttribute("refused", together(refusals));
    }
    return page(id);
  }

  private static NewAttachment attachment(FileLabel label, String fileName, InputStream content) {
    return new NewAttachment(
        label.kind(),
        label.year(),
        label.statedOwner(),
        label.statedAchievement(),
        fileName,
        content);
  }

  private static Refusal together(List<Refusal> refusals) {
    return Refusal.invalid(
        "attachments-refused",
        refusals.stream().map(Refusal::getMessage).distinct().collect(Collectors.joining("；")));
  }

  @PostMapping("/{attachmentId}/label")
  String relabel(
      @PathVariable UUID id,
      @PathVariable UUID attachmentId,
      FileLabel label,
      @RequestParam(defaultValue = "") String fileName,
      RedirectAttributes next) {
    return PageAct.perform(
        next,
        page(id),
        "已修改。",
        () -> attachments.relabel(id, attachmentId, label.toLabel(fileName)));
  }

  @PostMapping("/{attachmentId}/replace")
  String replace(
      @PathVariable UUID id,
      @PathVariable UUID attachmentId,
      @RequestParam MultipartFile file,
      RedirectAttributes next)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return PageAct.perform(
          next,
          page(id),
          "已替换；已提交的版本仍保留原文件。",
          () -> attachments.replace(id, attachmentId, file.getOriginalFilename(), content));
    }
  }

  @PostMapping("/{attachmentId}/up")
  String moveUp(@PathVariable UUID id, @PathVariable UUID attachmentId, RedirectAttributes next) {
    return PageAct.perform(next, page(id), "已上移。", () -> attachments.moveUp(id, attachmentId));
  }

  @PostMapping("/{attachmentId}/remove")
  String remove(@PathVariable UUID id, @PathVariable UUID attachmentId, RedirectAttributes next) {
    return PageAct.perform(next, page(id), "已移除。", () -> attachments.detach(id, attachmentId));
  }

  @PostMapping("/uploads/{uploadId}/cancel")
  String cancel(@PathVariable UUID id, @PathVariable UUID uploadId, RedirectAttributes next) {
    return PageAct.perform(next, page(id), "已放弃。", () -> uploads.cancel(id, uploadId));
  }

  private static String page(UUID id) {
    return "redirect:/proposals/%s/edit/attachments".formatted(id);
  }
}
