package org.liangqu.audit.web;

import java.util.List;
import org.liangqu.audit.ProcessRun;
import org.liangqu.audit.TrailEntry;
import org.liangqu.audit.Trails;
import org.liangqu.call.Stage;
import org.liangqu.directory.Directory;
import org.liangqu.proposal.ProposalSearch;
import org.liangqu.proposal.ProposalStatus;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@RequestMapping("/audit")
class AuditController {

  private static final int PROPOSALS_ON_A_PAGE = 20;

  private final Trails trails;
  private final Directory directory;

  AuditController(Trails trails, Directory directory) {
    this.trails = trails;
    this.directory = directory;
  }

  @GetMapping
  String search(AuditQuery query, @RequestParam(defaultValue = "0") int page, Model model) {
    ProposalSearch search =
        new ProposalSearch(
            query.words(), query.status(), query.parkCode(), null, query.stage(), null, null);
    PageRequest wanted = PageRequest.of(Math.max(page, 0), PROPOSALS_ON_A_PAGE);
    model.addAttribute("query", query);
    model.addAttribute("found", trails.search(search, wanted));
    model.addAttribute("parks", directory.parks());
    model.addAttribute("statuses", ProposalStatus.values());
    model.addAttribute("stages", Stage.values());
    return "audit/search";
  }

  @GetMapping("/proposals/{number}")
  String trail(@PathVariable String number, Model model) {
    model.addAttribute("trail", trails.of(number));
    model.addAttribute("kinds", TrailEntry.Kind.values());
    return "audit/proposal";
  }

  @GetMapping("/proposals/{number}/runs")
  @ResponseBody
  List<ProcessRun> runs(@PathVariable String number) {
    return trails.runs(number);
  }

  @GetMapping(
      path = "/proposals/{number}/diagrams/{definitionId}",
      produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String diagram(@PathVariable String number, @PathVariable String definitionId) {
    return trails.diagram(number, definitionId);
  }
}
