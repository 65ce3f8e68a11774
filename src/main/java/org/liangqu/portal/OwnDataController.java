package org.liangqu.portal;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page 我的个人信息. */
@Controller
@RequestMapping("/settings/personal-data")
class OwnDataController {

  private final OwnData ownData;

  OwnDataController(OwnData ownData) {
    this.ownData = ownData;
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("sheet", ownData.sheet());
    return "personal-data";
  }

  @GetMapping("/file")
  ResponseEntity<InputStreamResource> file() {
    return ownData.file().asDownload();
  }
}
