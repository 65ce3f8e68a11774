package org.liangqu.portal.language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells every page, those of refusals too, where the same is found in the other language. */
final class LanguageSwitch implements HandlerInterceptor {

  private static final String OTHER_LANGUAGE = "otherLanguage";

  /**
   * What leads to the other language.
   *
   * @param tag as in BCP 47
   */
  public record OtherLanguage(String tag, String label, String address) {}

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean english = Translation.isWanted(RequestContextUtils.getLocale(request));
    request.setAttribute(
        OTHER_LANGUAGE,
        english
            ? new OtherLanguage("zh-CN", "中文", address(request, "zh"))
            : new OtherLanguage("en", "English", address(request, "en")));
    return true;
  }

  /** A page that answers a form, or stands for one that failed, can't be asked for again. */
  private static String address(HttpServletRequest request, String language) {
    boolean again =
        request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST;
    UriComponentsBuilder address =
        again
            ? ServletUriComponentsBuilder.fromRequest(request).scheme(null).host(null).port(null)
            : UriComponentsBuilder.fromPath(request.getContextPath() + "/");
    return address
        .replaceQueryParam(LanguageConfiguration.LANGUAGE, language)
        .build()
        .toUriString();
  }
}
