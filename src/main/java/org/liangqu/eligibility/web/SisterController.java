package org.liangqu.eligibility.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.liangqu.eligibility.SisterProposals;
import org.liangqu.eligibility.Sisters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/proposals/{id}/sisters")
@Tag(name = "申报项目")
class SisterController {

  private final SisterProposals sisters;

  SisterController(SisterProposals sisters) {
    this.sisters = sisters;
  }

  @GetMapping
  @Operation(summary = "同一单位和母子公司在本次申报中的其他项目（指南四.4、四.8）")
  Sisters sisters(@PathVariable UUID id) {
    return sisters.of(id);
  }
}
