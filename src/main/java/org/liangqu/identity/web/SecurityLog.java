package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request that was refused (安全日志): who, at which door, with which answer and why.
 * It names accounts and nothing else of people: no addresses, no query, no contents.
 */
final class SecurityLog {

  private static final Logger LOG = LoggerFactory.getLogger("org.liangqu.security");

  private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]");
  private static final int LONGEST = 200;

  private SecurityLog() {}

  static void refused(String who, HttpServletRequest request, int status, String why) {
    LOG.warn(
        "refused who={} door={} {} status={} why={}",
        oneWord(who),
        oneWord(request.getMethod()),
        oneWord(request.getRequestURI()),
        status,
        oneWord(why));
  }

  /** Whoever asks can't add a line or a field to the log. */
  private static String oneWord(String text) {
    String safe = NOT_PRINTABLE.matcher(String.valueOf(text)).replaceAll("_");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
  }
}
