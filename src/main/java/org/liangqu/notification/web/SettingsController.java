package org.liangqu.notification.web;

import java.util.EnumMap;
import java.util.Map;
import org.liangqu.notification.Choice;
import org.liangqu.notification.Language;
import org.liangqu.notification.MailMode;
import org.liangqu.notification.NoticeGroup;
import org.liangqu.notification.NotificationSettings;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.shared.PageAct;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/notifications")
class SettingsController {

  private static final String PAGE = "redirect:/settings/notifications";

  private final NotificationSettings settings;

  SettingsController(NotificationSettings settings) {
    this.settings = settings;
  }

  @GetMapping
  String settings(Model model) {
    model.addAttribute("sheet", settings.mine());
    model.addAttribute("languages", Language.values());
    model.addAttribute("modes", MailMode.values());
    return "notification/settings";
  }

  @PostMapping
  String choose(
      @RequestParam String language,
      @RequestParam Map<String, String> form,
      RedirectAttributes next) {
    return PageAct.perform(
        next, PAGE, "通知设置已保存。", () -> settings.choose(Language.of(language), choices(form)));
  }

  @PostMapping("/address")
  String request(
      @RequestParam Medium medium, @RequestParam String address, RedirectAttributes next) {
    return PageAct.perform(
        next, PAGE, "验证码已发出，请在 30 分钟内填写。", () -> settings.request(medium, address));
  }

  @PostMapping("/code")
  String confirm(@RequestParam Medium medium, @RequestParam String code, RedirectAttributes next) {
    return PageAct.perform(
        next,
        PAGE,
        () -> {
          if (!settings.confirm(medium, code)) {
            throw Refusal.invalid("code-wrong", "验证码不正确，请核对后再填。");
          }
          return medium.addressLabel() + "已验证，从现在起使用。";
        });
  }

  private static Map<NoticeGroup, Choice> choices(Map<String, String> form) {
    Map<NoticeGroup, Choice> choices = new EnumMap<>(NoticeGroup.class);
    for (NoticeGroup group : NoticeGroup.values()) {
      String mail = form.get("mail-" + group);
      if (mail != null) {
        choices.put(group, new Choice(mode(mail), form.containsKey("sms-" + group)));
      }
    }
    return choices;
  }

  private static MailMode mode(String name) {
    try {
      return MailMode.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw Refusal.invalid("mail-mode", "没有这种发送方式，请重新选择。");
    }
  }
}
