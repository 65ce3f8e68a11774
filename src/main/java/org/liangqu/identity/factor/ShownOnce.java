package org.liangqu.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/** Recovery codes that wait in the session for the next page to show them, once. */
final class ShownOnce {

  private static final String ATTRIBUTE = ShownOnce.class.getName();

  private ShownOnce() {}

  static void keep(HttpServletRequest request, List<String> codes) {
    request.getSession().setAttribute(ATTRIBUTE, new ArrayList<>(codes));
  }

  /** Hands them past the new session that whoever signs in gets. */
  static void handOver(HttpServletRequest request, List<String> codes) {
    request.setAttribute(ATTRIBUTE, codes);
  }

  /** Whether codes were handed over, which now wait in the new session. */
  @SuppressWarnings("unchecked")
  static boolean received(HttpServletRequest request) {
    List<String> codes = (List<String>) request.getAttribute(ATTRIBUTE);
    if (codes == null) {
      return false;
    }
    keep(request, codes);
    return true;
  }

  @SuppressWarnings("unchecked")
  static List<String> take(HttpServletRequest request) {
    HttpSession session = request.getSession();
    List<String> codes = (List<String>) session.getAttribute(ATTRIBUTE);
    session.removeAttribute(ATTRIBUTE);
    return codes == null ? List.of() : codes;
  }
}
