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

  private static String parameter(String name, Object value) {
    return value == null
        ? ""
        : name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8) + "&";
  }
}
