package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is asked for again and again to guess, to flood or to tire the machine. */
enum LimitedDoor {
  SIGN_IN(Paths.matching(HttpMethod.POST, SecurityConfiguration.SIGN_IN)),
  REGISTRATION(
      posts(
          "/register",
          "/register/**",
          "/password/**",
          "/password-reset/**",
          "/invitations/**",
          "/unit/people/new")),
  RECEIPT_CHECK(gets("/receipts/check")),
  UPLOAD(LimitedDoor::isUpload),
  EXPORT(
      gets(
          "/what-if/*/differences.csv",
          "/what-if/*/differences.xlsx",
          "/selection-lists/**",
          "/proposals/*/print.docx",
          "/proposals/*/versions/*/print.docx",
          "/registers/*/imports/*/file",
          "/registers/*/template",
          "/api/registers/*/imports/*/file",
          "/api/registers/*/template",
          "/audit/**")),
  PRECHECK(gets("/api/proposals/*/precheck"));

  private final RequestMatcher requests;

  LimitedDoor(RequestMatcher requests) {
    this.requests = requests;
  }

  boolean isMeantBy(HttpServletRequest request) {
    return requests.matches(request);
  }

  RateLimits.Limit limit(RateLimits limits) {
    return switch (this) {
      case SIGN_IN -> limits.signIn();
      case REGISTRATION -> limits.registration();
      case RECEIPT_CHECK -> limits.receiptCheck();
      case UPLOAD -> limits.upload();
      case EXPORT -> limits.export();
      case PRECHECK -> limits.precheck();
    };
  }

  private static boolean isUpload(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
  }

  private static RequestMatcher posts(String... patterns) {
    return any(HttpMethod.POST, patterns);
  }

  private static RequestMatcher gets(String... patterns) {
    return any(HttpMethod.GET, patterns);
  }

  private static RequestMatcher any(HttpMethod method, String... patterns) {
    List<RequestMatcher> matchers =
        Stream.of(patterns).map(pattern -> Paths.matching(method, pattern)).toList();
    return request -> matchers.stream().anyMatch(matcher -> matcher.matches(request));
  }
}
