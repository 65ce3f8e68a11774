package org.liangqu.portal.submission;

import java.util.UUID;
import org.liangqu.call.Calls;
import org.liangqu.proposal.Receipt;
import org.liangqu.proposal.Receipts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Receipts to print, and the page on which anybody checks one (回执核验). */
@Controller
class ReceiptController {

  private static final String CHECK = "/receipts/check";

  private final Receipts receipts;
  private final Calls calls;

  ReceiptController(Receipts receipts, Calls calls) {
    this.receipts = receipts;
    this.calls = calls;
  }

  @GetMapping("/proposals/{id}/versions/{number}/receipt")
  String receipt(@PathVariable UUID id, @PathVariable int number, Model model) {
    Receipt receipt = receipts.of(id, number);
    model.addAttribute("receipt", receipt);
    model.addAttribute("call", calls.get(receipt.callId()));
    model.addAttribute(
        "checkedAt",
        ServletUriComponentsBuilder.fromCurrentContextPath().path(CHECK).toUriString());
    return "receipts/receipt";
  }

  /** Whoever asks learns whether number and hash belong together, and nothing of the proposal. */
  @GetMapping(CHECK)
  String check(
      @RequestParam(required = false) String number,
      @RequestParam(required = false) String hash,
      Model model) {
    boolean asked = number != null && hash != null && !number.isBlank() && !hash.isBlank();
    model.addAttribute("number", number);
    model.addAttribute("hash", hash);
    model.addAttribute("asked", asked);
    if (asked) {
      receipts
          .check(number, hash)
          .ifPresent(confirmed -> model.addAttribute("confirmed", confirmed));
    }
    return "receipts/check";
  }
}
