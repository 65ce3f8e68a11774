package org.liangqu.eligibility.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.eligibility.Finding;
import org.liangqu.eligibility.FindingBasis;
import org.liangqu.eligibility.JudgementBases;
import org.liangqu.eligibility.JudgementHistory;
import org.liangqu.eligibility.Judgements;
import org.liangqu.eligibility.OverrideOption;
import org.liangqu.eligibility.Overrides;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/proposals/{id}")
@Tag(name = "规则审查")
class FindingController {

  /** Why a finding is overridden. */
  record Reason(String reason) {}

  private final Judgements judgements;
  private final JudgementHistory history;
  private final JudgementBases bases;
  private final Overrides overrides;
  private final Access access;

  FindingController(
      Judgements judgements,
      JudgementHistory history,
      JudgementBases bases,
      Overrides overrides,
      Access access) {
    this.judgements = judgements;
    this.history = history;
    this.bases = bases;
    this.overrides = overrides;
    this.access = access;
  }

  @GetMapping("/precheck")
  @Operation(summary = "预检：现在提交会有哪些审查意见（申报单位；不作任何记录）")
  List<FindingView> precheck(@PathVariable UUID id) {
    return judgements.precheck(id).stream().map(FindingView::expected).toList();
  }

  @GetMapping("/findings")
  @Operation(summary = "最近一次提交的版本在各环节的最新审查意见，及其依据的事实和决策表版本")
  List<FindingView> findings(@PathVariable UUID id) {
    return views(id, judgements.findings(id));
  }

  @GetMapping("/findings/history")
  @Operation(summary = "历次规则审查：版本、环节、结论、所用决策表的版本、全部审查意见")
  List<JudgementView> history(@PathVariable UUID id) {
    boolean official = access.allows(Act.READ_INTERNALS);
    return history.of(id).stream().map(past -> JudgementView.of(past, official)).toList();
  }

  @PostMapping("/findings/{findingId}/override")
  @Operation(summary = "说明理由豁免一条退回或不予受理的审查意见（该环节的主管岗位，4至500字）")
  FindingView override(
      @PathVariable UUID id, @PathVariable UUID findingId, @RequestBody Reason reason) {
    Finding overridden = overrides.override(id, findingId, reason.reason());
    return views(id, List.of(overridden)).get(0);
  }

  private List<FindingView> views(UUID id, List<Finding> findings) {
    boolean official = access.allows(Act.READ_INTERNALS);
    Map<UUID, OverrideOption> options = overrides.options(id);
    Set<UUID> ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
    Map<UUID, FindingBasis> found = bases.of(id, ids);
    return findings.stream()
        .map(
            finding ->
                FindingView.kept(
                    finding, official, isOpen(options, finding), found.get(finding.id())))
        .toList();
  }

  private static boolean isOpen(Map<UUID, OverrideOption> options, Finding finding) {
    OverrideOption option = options.get(finding.id());
    return option != null && option.open();
  }
}
