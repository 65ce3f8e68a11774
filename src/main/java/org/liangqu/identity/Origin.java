package org.liangqu.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a request came from (来源).
 *
 * @param address the source address, empty where there is no request
 * @param browser how the browser or program names itself, fit for one line of a list
 * @param byProgram whether the credentials came in a header, as programs send them
 */
public record Origin(String address, String browser, boolean byProgram) {

  private static final Origin NONE = new Origin("", "", false);
  private static final int LONGEST_BROWSER = 200;

  /** The origin of the request that this thread serves. */
  public static Origin current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes serving
        ? of(serving.getRequest())
        : NONE;
  }

  private static Origin of(HttpServletRequest request) {
    return new Origin(
        String.valueOf(request.getRemoteAddr()),
        cleaned(request.getHeader(HttpHeaders.USER_AGENT)),
        request.getHeader(HttpHeaders.AUTHORIZATION) != null);
  }

  private static String cleaned(String browser) {
    String line = browser == null ? "" : browser.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() <= LONGEST_BROWSER ? line : line.substring(0, LONGEST_BROWSER);
  }
}
