package org.liangqu.audit.web;

import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.call.Stage;
import org.liangqu.proposal.ProposalStatus;
import org.springframework.web.util.UriUtils;

/** What an auditor looks for; empty members don't narrow. */
record AuditQuery(String text, ProposalStatus status, String park, Stage stage) {

  String words() {
    return StringUtils.stripToNull(text);
  }

  String parkCode() {
    return StringUtils.stripToNull(park);
  }

  /** The same as a query string, to be followed by the page. */
  public String asParameters() {
    return parameter("text", words())
        + parameter("status", status)
        + parameter("park", parkCode())
        + parameter("stage", stage);
  }

  private static String parameter(String name, Object value) {
    return value == null
        ? ""
        : name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8) + "&";
  }
}
