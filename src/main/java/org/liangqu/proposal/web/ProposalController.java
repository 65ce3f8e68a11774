package org.liangqu.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSearch;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ProposalView;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.SubmissionRequest;
import org.liangqu.proposal.Submissions;
import org.liangqu.proposal.SubmittedVersion;
import org.liangqu.shared.Paged;
import org.liangqu.shared.Refusal;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/proposals")
@Tag(name = "申报项目")
class ProposalController {

  /** A proposal to start. */
  record NewProposal(UUID callId, ProposalType type, UUID unitId, ProposalContent content) {}

  /** A changed form; the revision may stand in the header If-Match instead. */
  record ChangedProposal(Integer revision, ProposalContent content) {}

  /** Why something is done. */
  record Reason(String reason) {}

  /** For the unit's administrator, or from there. */
  record Note(String note) {}

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final Proposals proposals;
  private final Submissions submissions;

  ProposalController(Proposals proposals, Submissions submissions) {
    this.proposals = proposals;
    this.submissions = submissions;
  }

  @PostMapping
  @Operation(summary = "新建项目草稿")
  ResponseEntity<ProposalView> create(@RequestBody NewProposal proposal) {
    UUID id =
        proposals
            .create(proposal.callId(), proposal.type(), proposal.unitId(), proposal.content())
            .id();
    ProposalView view = proposals.view(id);
    return ResponseEntity.created(URI.create("/api/proposals/" + id)).eTag(eTag(view)).body(view);
  }

  @GetMapping
  @Operation(summary = "查询可见的项目（分页）")
  Paged<ProposalSummary> search(
      @ParameterObject ProposalSearch search, @ParameterObject Pageable pageable) {
    return Paged.of(proposals.search(search, pageable));
  }

  @GetMapping("/{id}")
  @Operation(summary = "项目的当前内容与附件")
  ResponseEntity<ProposalView> get(@PathVariable UUID id) {
    return answer(id);
  }

  @GetMapping("/{id}/versions")
  @Operation(summary = "已提交的各版本")
  List<SubmittedVersion> versions(@PathVariable UUID id) {
    return proposals.versions(id);
  }

  @GetMapping("/{id}/versions/{number}")
  @Operation(summary = "某一版本的内容与附件")
  ProposalDossier version(@PathVariable UUID id, @PathVariable int number) {
    return proposals.dossier(id, number);
  }

  @PutMapping("/{id}")
  @Operation(summary = "保存草稿或补正内容；须给出所依据的修订号（If-Match或revision）")
  ResponseEntity<ProposalView> change(
      @PathVariable UUID id,
      @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @RequestBody ChangedProposal changed) {
    proposals.change(id, revision(ifMatch, changed), changed.content());
    return answer(id);
  }

  private static int revision(String ifMatch, ChangedProposal changed) {
    if (ifMatch == null) {
      if (changed.revision() == null) {
        throw Refusal.invalid("revision-required", "请给出所依据的修订号（If-Match或revision）");
      }
      return changed.revision();
    }
    try {
      return Integer.parseInt(ifMatch.replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw Refusal.invalid("revision-malformed", "If-Match应为修订号，如\"3\"");
    }
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "删除从未提交的草稿")
  ResponseEntity<Void> discard(@PathVariable UUID id) {
    proposals.discard(id);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/submission")
  @Operation(summary = "提交项目（单位管理员）；同一Idempotency-Key重复请求不会产生新版本")
  ResponseEntity<ProposalView> submit(
      @PathVariable UUID id, @RequestHeader(value = IDEMPOTENCY_KEY, required = false) String key) {
    submissions.submit(id, SubmissionRequest.ofProgram(key));
    return answer(id);
  }

  @PostMapping("/{id}/hand-over")
  @Operation(summary = "送单位确认（申报人）；确认期间只有单位管理员可以修改")
  ResponseEntity<ProposalView> handOver(@PathVariable UUID id, @RequestBody Note note) {
    submissions.handOver(id, note.note());
    return answer(id);
  }

  @DeleteMapping("/{id}/hand-over")
  @Operation(summary = "撤回送审（申报人）")
  ResponseEntity<ProposalView> takeBack(@PathVariable UUID id) {
    submissions.takeBack(id);
    return answer(id);
  }

  @PostMapping("/{id}/hand-back")
  @Operation(summary = "退回修改（单位管理员）")
  ResponseEntity<ProposalView> handBack(@PathVariable UUID id, @RequestBody Note note) {
    submissions.handBack(id, note.note());
    return answer(id);
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "撤回项目（单位管理员）")
  ResponseEntity<ProposalView> withdraw(@PathVariable UUID id, @RequestBody Reason reason) {
    proposals.withdraw(id, reason.reason());
    return answer(id);
  }

  @PostMapping("/{id}/reinstatement")
  @Operation(summary = "复议未通过的项目（作出结论环节的岗位人员，限一次）")
  ResponseEntity<ProposalView> reinstate(@PathVariable UUID id, @RequestBody Reason reason) {
    proposals.reinstate(id, reason.reason());
    return answer(id);
  }

  private ResponseEntity<ProposalView> answer(UUID id) {
    ProposalView view = proposals.view(id);
    return ResponseEntity.ok().eTag(eTag(view)).body(view);
  }

  private static String eTag(ProposalView view) {
    return "\"" + view.revision() + "\"";
  }
}
