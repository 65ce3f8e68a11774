package org.liangqu.organization.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/units")
@Tag(name = "申报单位")
class UnitController {

  private final Units units;

  UnitController(Units units) {
    this.units = units;
  }

  @GetMapping("/{creditCode}")
  @Operation(summary = "本单位的注册信息")
  Unit unit(@PathVariable String creditCode) {
    return units.own(creditCode);
  }
}
