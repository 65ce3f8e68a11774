package org.liangqu.portal.looks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** An address that names its content is kept for a year; of any other is asked anew. */
final class LooksKept implements HandlerInterceptor {

  private static final Pattern NAMES_ITS_CONTENT =
      Pattern.compile("/webjars/.*|.*-[0-9a-f]{32}\\.\\w+|/js/[0-9a-f]{32}/.*");

  private static final String KEPT =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable().getHeaderValue();
  private static final String ASKED_ANEW = CacheControl.noCache().getHeaderValue();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof ResourceHttpRequestHandler) {
      boolean lasting = NAMES_ITS_CONTENT.matcher(request.getServletPath()).matches();
      response.setHeader(HttpHeaders.CACHE_CONTROL, lasting ? KEPT : ASKED_ANEW);
    }
    return true;
  }
}
