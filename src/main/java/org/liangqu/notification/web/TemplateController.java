package org.liangqu.notification.web;

import java.util.function.Supplier;
import org.liangqu.notification.Language;
import org.liangqu.notification.NoticeTemplates;
import org.liangqu.notification.NoticeText;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/notices")
class TemplateController {

  private static final String TEXT = "/{key}/{language}";

  /** The text as typed, with the line ends of the form. */
  record Draft(String subject, String body, String shortText) {

    NoticeText text() {
      return new NoticeText(plain(subject), plain(body), plain(shortText));
    }

    private static String plain(String typed) {
      return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
  }

  private final NoticeTemplates templates;

  TemplateController(NoticeTemplates templates) {
    this.templates = templates;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("groups", templates.all());
    model.addAttribute("languages", Language.values());
    return "notification/templates";
  }

  @GetMapping(TEXT)
  String sheet(@PathVariable String key, @PathVariable String language, Model model) {
    NoticeTemplates.Sheet sheet = show(key, language, model);
    model.addAttribute("draft", sheet.text());
    return "notification/template";
  }

  @PostMapping(TEXT)
  String save(
      @PathVariable String key,
      @PathVariable String language,
      @ModelAttribute Draft draft,
      Model model,
      RedirectAttributes next) {
    try {
      templates.save(key, Language.of(language), draft.text());
    } catch (Refusal refusal) {
      return refused(key, language, draft, refusal, model);
    }
    next.addFlashAttribute("done", "模板已保存，从下一条通知起使用。");
    return "redirect:/admin/notices/{key}/{language}";
  }

  @PostMapping(TEXT + "/preview")
  String preview(
      @PathVariable String key,
      @PathVariable String language,
      @ModelAttribute Draft draft,
      Model model) {
    return trying(
        key,
        language,
        draft,
        model,
        () -> {
          model.addAttribute(
              "preview", templates.preview(key, Language.of(language), draft.text()));
          return null;
        });
  }

  @PostMapping(TEXT + "/test")
  String sendTest(
      @PathVariable String key,
      @PathVariable String language,
      @ModelAttribute Draft draft,
      Model model) {
    return trying(
        key,
        language,
        draft,
        model,
        () ->
            "测试邮件已发往 " + templates.sendTest(key, Language.of(language), draft.text()) + "；模板尚未保存。");
  }

  @PostMapping(TEXT + "/reset")
  String reset(@PathVariable String key, @PathVariable String language, RedirectAttributes next) {
    templates.reset(key, Language.of(language));
    next.addFlashAttribute("done", "已恢复默认模板。");
    return "redirect:/admin/notices/{key}/{language}";
  }

  /** Shows the text as typed again, with what came of trying it out. */
  private String trying(
      String key, String language, Draft draft, Model model, Supplier<String> trial) {
    try {
      model.addAttribute("done", trial.get());
    } catch (Refusal refusal) {
      return refused(key, language, draft, refusal, model);
    }
    show(key, language, model);
    model.addAttribute("draft", draft.text());
    return "notification/template";
  }

  private String refused(String key, String language, Draft draft, Refusal refusal, Model model) {
    show(key, language, model);
    model.addAttribute("draft", draft.text());
    model.addAttribute("refused", refusal);
    return "notification/template";
  }

  private NoticeTemplates.Sheet show(String key, String language, Model model) {
    NoticeTemplates.Sheet sheet = templates.sheet(key, Language.of(language));
    model.addAttribute("sheet", sheet);
    model.addAttribute("languages", Language.values());
    return sheet;
  }
}
