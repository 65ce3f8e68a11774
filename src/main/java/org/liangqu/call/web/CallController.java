package org.liangqu.call.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.CallAdministration;
import org.liangqu.call.CallChange;
import org.liangqu.call.Calls;
import org.liangqu.call.Guide;
import org.liangqu.call.NewCall;
import org.liangqu.call.PastChange;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/calls")
@Tag(name = "申报通知")
class CallController {

  private final Calls calls;
  private final CallAdministration administration;

  CallController(Calls calls, CallAdministration administration) {
    this.calls = calls;
    this.administration = administration;
  }

  /** A call as it should be, and why it is changed. */
  record ChangedCall(int revision, String reason, NewCall call) {}

  @GetMapping
  @Operation(summary = "各年度申报通知；open=true时只列正在受理申报的")
  List<Call> calls(@RequestParam(defaultValue = "false") boolean open) {
    return open ? calls.open() : calls.all();
  }

  @GetMapping("/{id}")
  @Operation(summary = "一个年度的申报通知")
  Call call(@PathVariable UUID id) {
    return calls.get(id);
  }

  @GetMapping("/{id}/guide")
  @Operation(summary = "申报指南，逐条")
  Guide guide(@PathVariable UUID id) {
    return calls.guide(id);
  }

  @PostMapping
  @Operation(summary = "拟定申报通知草稿（系统管理员）")
  ResponseEntity<Call> draft(@RequestBody NewCall call) {
    return created(administration.draft(call));
  }

  @PostMapping("/{id}/copy")
  @Operation(summary = "复制为下一年度的草稿（系统管理员）")
  ResponseEntity<Call> copy(@PathVariable UUID id) {
    return created(administration.copy(id));
  }

  private static ResponseEntity<Call> created(Call call) {
    return ResponseEntity.created(URI.create("/api/calls/" + call.id())).body(call);
  }

  @PostMapping("/{id}/preview")
  @Operation(summary = "更改会带来什么：内容、问题、提示和涉及范围（系统管理员）")
  CallChange preview(@PathVariable UUID id, @RequestBody NewCall call) {
    return administration.preview(id, call);
  }

  @PutMapping("/{id}")
  @Operation(summary = "更改申报通知；已发布的须填写理由（系统管理员）")
  Call change(@PathVariable UUID id, @RequestBody ChangedCall changed) {
    return administration.change(id, changed.revision(), changed.call(), changed.reason());
  }

  @PostMapping("/{id}/publication")
  @Operation(summary = "发布申报通知（系统管理员）")
  Call publish(@PathVariable UUID id, @RequestParam int revision) {
    return administration.publish(id, revision);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "删除草稿（系统管理员）")
  void discard(@PathVariable UUID id) {
    administration.discard(id);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "更改记录（系统管理员、审计）")
  List<PastChange> history(@PathVariable UUID id) {
    return administration.history(id);
  }
}
