package org.liangqu.identity.credential;

import java.nio.charset.StandardCharsets;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Auditors read what happened to second factors and access tokens. */
@Controller
class CredentialController {

  private static final int RECORDS_ON_A_PAGE = 30;

  private final CredentialRecords records;

  CredentialController(CredentialRecords records) {
    this.records = records;
  }

  @GetMapping("/audit/credentials")
  String find(
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    model.addAttribute("account", account.strip());
    model.addAttribute(
        "query",
        account.isBlank()
            ? ""
            : "account=" + UriUtils.encode(account.strip(), StandardCharsets.UTF_8) + "&");
    model.addAttribute(
        "found", records.find(account, PageRequest.of(Math.max(page, 0), RECORDS_ON_A_PAGE)));
    return "account/credentials";
  }
}
