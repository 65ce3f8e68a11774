package org.liangqu.notification.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.notification.Deliveries;
import org.liangqu.notification.outbox.DeliverySearch;
import org.liangqu.notification.outbox.DeliveryState;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.shared.PageAct;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

@Controller
@RequestMapping("/admin/deliveries")
class DeliveryController {

  private static final String PAGE = "redirect:/admin/deliveries";
  private static final int DELIVERIES_ON_A_PAGE = 20;

  /** As the form sends it; empty members don't narrow. */
  record Query(DeliveryState state, Medium medium, String recipient) {

    DeliverySearch search() {
      return new DeliverySearch(state, medium, words());
    }

    private String words() {
      return StringUtils.stripToNull(recipient);
    }

    /** The same as a query string, to be followed by the page. */
    public String asParameters() {
      return parameter("state", state)
          + parameter("medium", medium)
          + parameter("recipient", words());
    }

    private static String parameter(String name, Object value) {
      return value == null
          ? ""
          : name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }
  }

  private final Deliveries deliveries;

  DeliveryController(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @GetMapping
  String search(Query query, @RequestParam(defaultValue = "0") int page, Model model) {
    PageRequest wanted = PageRequest.of(Math.max(page, 0), DELIVERIES_ON_A_PAGE);
    model.addAttribute("query", query);
    model.addAttribute("found", deliveries.search(query.search(), wanted));
    Map<DeliveryState, Long> counts = deliveries.counts();
    model.addAttribute("counts", counts);
    model.addAttribute("givenUp", counts.getOrDefault(DeliveryState.GIVEN_UP, 0L));
    model.addAttribute("states", DeliveryState.values());
    model.addAttribute("media", Medium.values());
    model.addAttribute("mailOpen", deliveries.isOpen(Medium.MAIL));
    model.addAttribute("smsOpen", deliveries.isOpen(Medium.SMS));
    return "notification/deliveries";
  }

  @PostMapping("/{id}/again")
  String sendAgain(@PathVariable UUID id, RedirectAttributes next) {
    return PageAct.perform(next, PAGE, "已重新排队发送。", () -> deliveries.sendAgain(id));
  }

  @PostMapping("/again")
  String sendAllAgain(RedirectAttributes next) {
    return PageAct.perform(next, PAGE, () -> "已将 %d 条重新排队发送。".formatted(deliveries.sendAllAgain()));
  }
}
