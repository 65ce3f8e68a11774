package org.liangqu.portal.editor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.DeadlineScope;
import org.liangqu.call.ProposalType;
import org.liangqu.eligibility.GuideClauses;
import org.liangqu.eligibility.SisterProposals;
import org.liangqu.eligibility.TermsOfTypes;
import org.liangqu.eligibility.TypeTerms;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starts a proposal: of which type, in which call (新建申报). */
@Controller
@RequestMapping("/proposals/new")
class NewProposalController {

  private final Proposals proposals;
  private final Calls calls;
  private final OwnUnits ownUnits;
  private final TermsOfTypes terms;
  private final SisterProposals sisters;
  private final GuideClauses clauses;
  private final Clock clock;

  NewProposalController(
      Proposals proposals,
      Calls calls,
      OwnUnits ownUnits,
      TermsOfTypes terms,
      SisterProposals sisters,
      GuideClauses clauses,
      Clock clock) {
    this.proposals = proposals;
    this.calls = calls;
    this.ownUnits = ownUnits;
    this.terms = terms;
    this.sisters = sisters;
    this.clauses = clauses;
    this.clock = clock;
  }

  /**
   * What a unit may answer.
   *
   * @param call with the deadlines that hold for the unit's park
   */
  record Offer(Call call, Unit unit, List<TypeChoice> choices) {}

  @GetMapping
  String choose(Model model) {
    List<Offer> offers = new ArrayList<>();
    for (Unit unit : ownUnits.all()) {
      notClosed(unit).map(call -> offer(call, unit)).forEach(offers::add);
    }
    model.addAttribute("offers", offers);
    return "editor/new";
  }

  private Stream<Call> notClosed(Unit unit) {
    return calls.all().stream()
        .map(call -> calls.get(call.id(), DeadlineScope.ofPark(unit.parkCode())))
        .filter(call -> clock.instant().isBefore(call.closes()));
  }

  private Offer offer(Call call, Unit unit) {
    return new Offer(
        call,
        unit,
        Stream.of(ProposalType.values()).map(type -> choice(type, call, unit)).toList());
  }

  private TypeChoice choice(ProposalType type, Call call, Unit unit) {
    TypeTerms granted = terms.of(type);
    return TypeChoice.of(
        type,
        granted,
        call,
        unit.parkCode(),
        clauses.clause(granted.clause()).orElse(""),
        sisters.before(call.id(), type, unit.id()));
  }

  @PostMapping
  String create(
      @RequestParam UUID call,
      @RequestParam UUID unit,
      @RequestParam(required = false) ProposalType type,
      @RequestParam(defaultValue = "") String title,
      Model model) {
    try {
      if (type == null) {
        throw Refusal.invalid("type-required", "请先选择项目类型");
      }
      ProposalContent content = ProposalContent.titled(StringUtils.stripToNull(title));
      UUID id = proposals.create(call, type, unit, content).id();
      return "redirect:/proposals/%s/edit/basics".formatted(id);
    } catch (Refusal refusal) {
      model.addAttribute("refused", refusal);
      model.addAttribute("typedTitle", title);
      model.addAttribute("chosen", type);
      return choose(model);
    }
  }
}
