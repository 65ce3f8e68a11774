package org.liangqu.eligibility.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.eligibility.FaultyTables;
import org.liangqu.eligibility.whatif.VerdictChange;
import org.liangqu.eligibility.whatif.WhatIf;
import org.liangqu.eligibility.whatif.WhatIfStatus;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pages 规则试算. */
@Controller
@RequestMapping("/what-if")
class WhatIfPages {

  private static final int PROPOSALS_ON_A_PAGE = 20;

  private final WhatIf whatIf;
  private final Calls calls;

  WhatIfPages(WhatIf whatIf, Calls calls) {
    this.whatIf = whatIf;
    this.calls = calls;
  }

  static PageRequest pageAt(int page) {
    return PageRequest.of(Math.max(page, 0), PROPOSALS_ON_A_PAGE);
  }

  @GetMapping
  String form(Model model) {
    model.addAttribute("latest", whatIf.latest().orElse(null));
    List<Call> all = calls.all();
    model.addAttribute("calls", all);
    if (!model.containsAttribute("chosen")) {
      model.addAttribute("chosen", all.isEmpty() ? null : calls.current().id());
    }
    return "what-if/form";
  }

  @PostMapping
  String start(
      @RequestParam(required = false) UUID callId,
      @RequestParam(required = false) MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    try {
      byte[] dmn = file == null ? null : file.getBytes();
      String name = file == null ? "" : Upload.nameOf(file);
      return "redirect:/what-if/" + whatIf.start(callId, name, dmn).id();
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
        throw refusal;
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refused", refusal.getMessage());
      model.addAttribute("faults", refusal instanceof FaultyTables faulty ? faulty.faults() : null);
      model.addAttribute("chosen", callId);
      return form(model);
    }
  }

  @GetMapping("/{id}")
  String run(
      @PathVariable UUID id,
      @RequestParam(required = false) String rule,
      @RequestParam(required = false) VerdictChange change,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    WhatIfStatus run = whatIf.status(id);
    DifferenceQuery query = new DifferenceQuery(rule, change);
    model.addAttribute("run", run);
    model.addAttribute("query", query);
    model.addAttribute("kinds", VerdictChange.values());
    model.addAttribute(
        "found", whatIf.differences(id, query.asFilter(), pageAt(page)).map(DifferenceView::of));
    return "what-if/run";
  }

  @PostMapping("/{id}/stop")
  String stop(@PathVariable UUID id) {
    whatIf.stop(id);
    return "redirect:/what-if/" + id;
  }
}
