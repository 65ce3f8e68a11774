package org.liangqu.eligibility.web;

import java.nio.charset.StandardCharsets;
import org.liangqu.eligibility.whatif.DifferenceFilter;
import org.liangqu.eligibility.whatif.VerdictChange;
import org.springframework.web.util.UriUtils;

/** Which differences an administrator looks at; empty members don't narrow. */
record DifferenceQuery(String rule, VerdictChange change) {

  DifferenceFilter asFilter() {
    return new DifferenceFilter(rule, change);
  }

  /** The same as a query string, to be followed by the page. */
  public String asParameters() {
    return parameter("rule", asFilter().ruleId()) + parameter("change", change);
  }

  /** The same in words. */
  String inWords() {
    return (asFilter().ruleId() == null ? "全部规则" : "规则 " + asFilter().ruleId())
        + "，"
        + (change == null ? "全部变化" : change.label());
  }

  private static String parameter(String name, Object value) {
    return value == null
        ? ""
        : name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8) + "&";
  }
}
