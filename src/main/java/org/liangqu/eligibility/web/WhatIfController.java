package org.liangqu.eligibility.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.liangqu.eligibility.whatif.DifferenceFilter;
import org.liangqu.eligibility.whatif.ProposalDifference;
import org.liangqu.eligibility.whatif.VerdictChange;
import org.liangqu.eligibility.whatif.WhatIf;
import org.liangqu.eligibility.whatif.WhatIfStatus;
import org.liangqu.shared.Paged;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/what-if")
@Tag(name = "规则试算")
class WhatIfController {

  private final WhatIf whatIf;

  WhatIfController(WhatIf whatIf) {
    this.whatIf = whatIf;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "以改动后的决策表试算一个申报通知的全部已提交项目（系统管理员）；不写入，不部署")
  ResponseEntity<WhatIfStatus> start(@RequestParam UUID callId, @RequestPart MultipartFile file)
      throws IOException {
    WhatIfStatus started = whatIf.start(callId, Upload.nameOf(file), file.getBytes());
    return ResponseEntity.accepted()
        .location(URI.create("/api/what-if/" + started.id()))
        .body(started);
  }

  @GetMapping("/{id}")
  @Operation(summary = "试算进度与汇总")
  WhatIfStatus status(@PathVariable UUID id) {
    return whatIf.status(id);
  }

  @PostMapping("/{id}/stop")
  @Operation(summary = "停止试算；已得出的结果保留")
  WhatIfStatus stop(@PathVariable UUID id) {
    return whatIf.stop(id);
  }

  @GetMapping("/{id}/differences")
  @Operation(summary = "结论或意见会有不同的项目（分页），逐条规则对照现行与试算")
  Paged<ProposalDifference> differences(
      @PathVariable UUID id,
      @RequestParam(required = false) String rule,
      @RequestParam(required = false) VerdictChange change,
      @RequestParam(defaultValue = "0") int page) {
    return Paged.of(
        whatIf.differences(id, new DifferenceFilter(rule, change), WhatIfPages.pageAt(page)));
  }
}
