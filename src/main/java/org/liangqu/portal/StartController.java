package org.liangqu.portal;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.call.Calls;
import org.liangqu.call.Deadline;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.SessionEnd;
import org.liangqu.notification.Inbox;
import org.liangqu.portal.visitors.FrontPages;
import org.liangqu.proposal.ProposalSearch;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

@Controller
class StartController {

  private static final int PROPOSALS_ON_A_PAGE = 15;
  private static final int LATEST_MESSAGES = 5;
  private static final String DESCRIPTION =
      "丝绸之路经济带创新驱动发展试验区、乌昌石国家自主创新示范区科技发展计划项目的网上申报：申报通知、项目类型、申报办法和各园区联系方式。";
  private static final Set<Deadline> AFTER_THE_CLOSE =
      EnumSet.complementOf(EnumSet.of(Deadline.CLOSE, Deadline.INTAKE));

  private final CurrentPerson currentPerson;
  private final FrontPages frontPages;
  private final Proposals proposals;
  private final Calls calls;
  private final Inbox inbox;

  StartController(
      CurrentPerson currentPerson,
      FrontPages frontPages,
      Proposals proposals,
      Calls calls,
      Inbox inbox) {
    this.currentPerson = currentPerson;
    this.frontPages = frontPages;
    this.proposals = proposals;
    this.calls = calls;
    this.inbox = inbox;
  }

  @GetMapping("/")
  String start(
      @RequestParam(required = false) String text,
      @RequestParam(defaultValue = "0") int page,
      @RequestAttribute(name = SessionEnd.ATTRIBUTE, required = false) SessionEnd ended,
      Model model) {
    Person person = currentPerson.get();
    if (person.equals(Person.ANONYMOUS)) {
      return ended == null ? front(model) : "redirect:/sign-in?ended=" + ended.code();
    }
    model.addAttribute("person", person);
    model.addAttribute("ofUnit", Workplaces.isOfUnit(person));
    model.addAttribute("workplaces", Workplaces.of(person));
    String words = StringUtils.stripToEmpty(text);
    model.addAttribute("text", words);
    model.addAttribute("parameters", parameters(words));
    model.addAttribute("proposals", visible(words, page));
    model.addAttribute("call", calls.findCurrent().orElse(null));
    model.addAttribute("deadlines", AFTER_THE_CLOSE);
    model.addAttribute("messages", inbox.latest(LATEST_MESSAGES));
    return "start";
  }

  private String front(Model model) {
    model.addAttribute("front", frontPages.current());
    model.addAttribute("description", DESCRIPTION);
    return "visitors/front";
  }

  private Page<ProposalSummary> visible(String words, int page) {
    return proposals.search(
        new ProposalSearch(words, null, null, null, null, null, null),
        PageRequest.of(Math.max(page, 0), PROPOSALS_ON_A_PAGE));
  }

  private static String parameters(String words) {
    return words.isEmpty() ? "" : "text=" + UriUtils.encode(words, StandardCharsets.UTF_8) + "&";
  }
}
