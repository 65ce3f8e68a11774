package org.liangqu.audit;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.review.ArgumentationRecord;
import org.liangqu.review.NamedScore;
import org.liangqu.review.Panels;
import org.springframework.stereotype.Component;

/** The panel's scores, with names for the auditor alone, and its meeting. */
@Component
class PanelTrail implements TrailSource {

  private final Panels panels;
  private final Access access;

  PanelTrail(Panels panels, Access access) {
    this.panels = panels;
    this.access = access;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    return access.allows(Act.READ_NAMED_SCORES)
        ? Stream.concat(
            panels.namedScores(proposal.id()).stream().map(PanelTrail::scored),
            panels.argumentation(proposal.id()).stream().map(PanelTrail::argued))
        : Stream.empty();
  }

  private static TrailEntry scored(NamedScore score) {
    String lines =
        score.score().scores().stream()
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(" / "));
    return TrailEntry.of(
        TrailEntry.Kind.DECISION,
        score.scoredAt(),
        "专家评分（第 " + score.round() + " 轮）",
        score.score().total().toPlainString() + " 分",
        "%s（%s）：%s".formatted(score.name(), score.accountId(), lines),
        score.score().opinion() == null ? null : "意见：" + score.score().opinion());
  }

  private static TrailEntry argued(ArgumentationRecord meeting) {
    return TrailEntry.of(
        TrailEntry.Kind.DECISION,
        meeting.recordedAt(),
        "论证会记录（第 " + meeting.round() + " 轮）",
        null,
        "召开日期：" + meeting.heldOn(),
        "出席：" + meeting.attendance(),
        meeting.academicianAttended() == null
            ? null
            : "院士出席：" + (meeting.academicianAttended() ? "是" : "否"));
  }
}
