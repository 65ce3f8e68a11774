package org.liangqu.eligibility.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.whatif.ProposalDifference;
import org.liangqu.eligibility.whatif.RuleDifference;
import org.liangqu.eligibility.whatif.RuleDifference.Found;
import org.liangqu.eligibility.whatif.WhatIfStatus;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** A run's differences as the rows of an export, one for each rule; read a page at a time. */
record DifferenceRows(
    WhatIfStatus run, Function<PageRequest, Page<ProposalDifference>> differences) {

  static final List<String> HEADINGS =
      List.of(
          "项目编号", "申报单位", "项目类型", "现行结论", "试算结论", "变化", "规则", "条款", "现行处理", "现行意见", "试算处理", "试算意见");

  private static final int PAGE = 500;

  void forEach(Consumer<List<String>> row) {
    Page<ProposalDifference> page;
    int number = 0;
    do {
      page = differences.apply(PageRequest.of(number++, PAGE));
      page.forEach(proposal -> proposal.rules().forEach(rule -> row.accept(row(proposal, rule))));
    } while (page.hasNext());
  }

  private static List<String> row(ProposalDifference proposal, RuleDifference rule) {
    return List.of(
        proposal.number(),
        proposal.unitName(),
        proposal.type().label(),
        proposal.before().label(Stage.ELIGIBILITY),
        proposal.after().label(Stage.ELIGIBILITY),
        proposal.change().label(),
        rule.ruleId(),
        rule.clause(),
        effect(rule.before()),
        message(rule.before()),
        effect(rule.after()),
        message(rule.after()));
  }

  private static String effect(Found found) {
    if (found == null) {
      return "";
    }
    return found.overridden() ? found.effect().label() + "（已豁免）" : found.effect().label();
  }

  private static String message(Found found) {
    return found == null ? "" : found.message();
  }
}
