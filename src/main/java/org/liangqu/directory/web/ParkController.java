package org.liangqu.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/parks")
@Tag(name = "园区")
class ParkController {

  private final Directory directory;

  ParkController(Directory directory) {
    this.directory = directory;
  }

  @GetMapping
  @Operation(summary = "六个园区及其联系人")
  List<Park> parks() {
    return directory.parks();
  }

  @GetMapping("/{code}")
  @Operation(summary = "一个园区")
  Park park(@PathVariable String code) {
    return directory.park(code);
  }
}
