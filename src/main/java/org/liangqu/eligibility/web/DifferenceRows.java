package org.liangqu.eligibility.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.whatif.ProposalDifference;
import org.liangqu.eligibility.whatif.RuleDifference;
import org.liangqu.eligibility.whatif.RuleDifference.Found;
import org.liangqu.eligibility.whatif.WhatIfStatus;
import org.liangqu.export.ExportTable;
import org.liangqu.export.ExportTable.Column;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** A run's differences as the rows of an export, one for each rule; read a page at a time. */
record DifferenceRows(
    WhatIfStatus run, Function<PageRequest, Page<ProposalDifference>> differences) {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("项目编号", 18),
          new Column("申报单位", 28),
          new Column("项目类型", 28),
          new Column("现行结论", 10),
          new Column("试算结论", 10),
          new Column("变化", 18),
          new Column("规则", 22),
          new Column("条款", 14),
          new Column("现行处理", 12),
          new Column("现行意见", 60),
          new Column("试算处理", 12),
          new Column("试算意见", 60));

  private static final int PAGE = 500;

  ExportTable asTable() {
    return new ExportTable(
        "规则试算", "%s：以“%s”试算".formatted(run.callTitle(), run.fileName()), COLUMNS, this::forEach);
  }

  private void forEach(Consumer<List<String>> row) {
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
