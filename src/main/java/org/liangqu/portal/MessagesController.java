package org.liangqu.portal;

import java.util.List;
import java.util.UUID;
import org.liangqu.notification.Inbox;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/messages")
class MessagesController {

  private static final int MESSAGES_ON_A_PAGE = 20;

  private final Inbox inbox;

  MessagesController(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping
  String messages(@RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute(
        "messages", inbox.mine(PageRequest.of(Math.max(page, 0), MESSAGES_ON_A_PAGE)));
    return "messages";
  }

  /** Marks the message as read and goes on to what it is about. */
  @PostMapping("/{id}/open")
  String open(@PathVariable UUID id) {
    return "redirect:" + inbox.open(id).link();
  }

  @PostMapping("/{id}/read")
  String read(@PathVariable UUID id) {
    inbox.open(id);
    return "redirect:/messages";
  }

  /** Marks what the page of a proposal shows as read; what came meanwhile stays unread. */
  @PostMapping(path = "/read", params = "proposal")
  String readAbout(
      @RequestParam UUID proposal, @RequestParam(defaultValue = "") List<UUID> message) {
    inbox.markRead(message);
    return "redirect:/proposals/" + proposal + "#messages";
  }

  @PostMapping("/read")
  String readAll() {
    inbox.markAllRead();
    return "redirect:/messages";
  }
}
