package org.liangqu.identity.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.identity.SignInKind;
import org.liangqu.identity.SignInRecords;
import org.liangqu.identity.SignInSearch;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The trail of sign-ins, for auditors (登录记录). */
@Controller
class SignInRecordsController {

  private static final int RECORDS_ON_A_PAGE = 30;

  /** As the form sends it; empty members don't narrow. */
  record Query(
      String account,
      SignInKind kind,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

    SignInSearch search() {
      return new SignInSearch(words(), kind, from, to);
    }

    private String words() {
      return StringUtils.stripToNull(account);
    }

    /** The same as a query string, to be followed by the page. */
    public String asParameters() {
      return parameter("account", words())
          + parameter("kind", kind)
          + parameter("from", from)
          + parameter("to", to);
    }

    private static String parameter(String name, Object value) {
      return value == null
          ? ""
          : name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }
  }

  private final SignInRecords records;

  SignInRecordsController(SignInRecords records) {
    this.records = records;
  }

  @GetMapping("/audit/sign-ins")
  String search(Query query, @RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute("query", query);
    model.addAttribute(
        "found",
        records.search(query.search(), PageRequest.of(Math.max(page, 0), RECORDS_ON_A_PAGE)));
    model.addAttribute("signInKinds", SignInKind.values());
    return "audit/sign-ins";
  }
}
