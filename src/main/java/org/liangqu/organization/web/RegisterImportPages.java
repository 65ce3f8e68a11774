package org.liangqu.organization.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.liangqu.organization.RegisterCounts;
import org.liangqu.organization.RegisterImports;
import org.liangqu.organization.RegisterKind;
import org.liangqu.organization.RegisterPreview;
import org.liangqu.organization.RegisterPreview.ChangeKind;
import org.liangqu.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How an administrator imports a register: upload, preview, confirmation. */
@Controller
@RequestMapping("/registers/{register}/previews")
class RegisterImportPages {

  /** What goes is looked at first. */
  private static final List<ChangeKind> KINDS =
      List.of(ChangeKind.CLOSED, ChangeKind.CHANGED, ChangeKind.ADDED);

  private final RegisterImports imports;

  RegisterImportPages(RegisterImports imports) {
    this.imports = imports;
  }

  /** What can be imported has an address of its own; what can't is only shown. */
  @PostMapping
  ModelAndView upload(
      @PathVariable String register, @RequestParam MultipartFile file, RedirectAttributes next)
      throws IOException {
    byte[] content = file.getBytes();
    return orBack(
        register,
        next,
        () -> {
          RegisterPreview preview =
              imports.upload(RegisterKind.at(register), file.getOriginalFilename(), content);
          return preview.importable()
              ? new ModelAndView(
                  "redirect:/registers/%s/previews/%s".formatted(register, preview.id()))
              : page(preview, HttpStatus.UNPROCESSABLE_ENTITY);
        });
  }

  @GetMapping("/{id}")
  ModelAndView preview(
      @PathVariable String register, @PathVariable UUID id, RedirectAttributes next) {
    return orBack(
        register, next, () -> page(imports.preview(RegisterKind.at(register), id), HttpStatus.OK));
  }

  private static ModelAndView page(RegisterPreview preview, HttpStatus status) {
    return new ModelAndView(
        "registers/preview", Map.of("preview", preview, "kinds", KINDS), status);
  }

  @PostMapping("/{id}/confirm")
  ModelAndView confirm(
      @PathVariable String register,
      @PathVariable UUID id,
      @RequestParam String sha256,
      RedirectAttributes next) {
    return orBack(
        register,
        next,
        () -> {
          RegisterKind kind = RegisterKind.at(register);
          RegisterCounts counts = imports.confirm(kind, id, sha256).counts();
          next.addFlashAttribute(
              "done",
              "“%s”名录已导入，共%d条：新增%d条，变更%d条，不变%d条，移出%d条。"
                  .formatted(
                      kind.label(),
                      counts.rows(),
                      counts.added(),
                      counts.changed(),
                      counts.unchanged(),
                      counts.closed()));
          return back(register);
        });
  }

  @PostMapping("/{id}/discard")
  ModelAndView discard(
      @PathVariable String register, @PathVariable UUID id, RedirectAttributes next) {
    imports.discard(RegisterKind.at(register), id);
    next.addFlashAttribute("done", "已放弃，名录没有改动。");
    return back(register);
  }

  /** A refusal is shown where the file is chosen; who has no right at all isn't led there. */
  private static ModelAndView orBack(
      String register, RedirectAttributes next, Supplier<ModelAndView> action) {
    try {
      return action.get();
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
        throw refusal;
      }
      next.addFlashAttribute("refused", refusal);
      return back(register);
    }
  }

  private static ModelAndView back(String register) {
    return new ModelAndView("redirect:/registers/" + RegisterKind.at(register).path());
  }
}
