package org.liangqu.call.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.NewCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/calls")
@Tag(name = "申报通知")
class CallController {

  private final Calls calls;

  CallController(Calls calls) {
    this.calls = calls;
  }

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

  @PostMapping
  @Operation(summary = "发布申报通知（系统管理员）")
  ResponseEntity<Call> create(@RequestBody NewCall call) {
    Call created = calls.create(call);
    return ResponseEntity.created(URI.create("/api/calls/" + created.id())).body(created);
  }
}
