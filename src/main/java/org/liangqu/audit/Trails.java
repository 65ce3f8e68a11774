package org.liangqu.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.proposal.ProposalSearch;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds proposals and draws together what is recorded about them. Read only. */
@Service
@Transactional(readOnly = true)
public class Trails {

  private final Access access;
  private final Proposals proposals;
  private final ProcessHistory history;
  private final ProposalRuns runs;
  private final List<TrailSource> sources;

  Trails(
      Access access,
      Proposals proposals,
      ProcessHistory history,
      ProposalRuns runs,
      List<TrailSource> sources) {
    this.access = access;
    this.proposals = proposals;
    this.history = history;
    this.runs = runs;
    this.sources = sources;
  }

  /**
   * @throws Refusal FORBIDDEN for anybody but auditors and administrators, as with all methods here
   */
  public Page<ProposalSummary> search(ProposalSearch search, Pageable page) {
    access.require(Act.AUDIT);
    return proposals.search(search, page);
  }

  /**
   * @throws Refusal NOT_FOUND for a number that was never given
   */
  public Trail of(String number) {
    access.require(Act.AUDIT);
    ProposalSummary proposal = proposals.summaryByNumber(number);
    List<ProcessRun> kept = runs.of(proposal);
    List<ClearedRun> cleared = runs.clearedOf(proposal);
    Stream<TrailEntry> ofTheEngine =
        Stream.concat(
            kept.stream().flatMap(ActivityTrail::of), cleared.stream().map(ClearedTrail::of));
    Stream<TrailEntry> others = sources.stream().flatMap(source -> source.of(proposal));
    return new Trail(proposal, kept, cleared, inOrder(Stream.concat(ofTheEngine, others)));
  }

  public List<ProcessRun> runs(String number) {
    access.require(Act.AUDIT);
    return runs.of(proposals.summaryByNumber(number));
  }

  /** The diagram of a process definition that the proposal ran on, as BPMN 2.0 XML. */
  public String diagram(String number, String definitionId) {
    return runs(number).stream()
        .map(ProcessRun::definitionId)
        .filter(definitionId::equals)
        .findFirst()
        .map(history::bpmnXml)
        .orElseThrow(() -> Refusal.notFound("diagram-unknown", "该项目没有经过这个流程版本。"));
  }

  private static List<TrailEntry> inOrder(Stream<TrailEntry> entries) {
    return entries.map(TrailEntry::masked).sorted(Comparator.comparing(TrailEntry::at)).toList();
  }
}
