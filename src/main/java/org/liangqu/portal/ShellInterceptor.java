package org.liangqu.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the shell around every page that is rendered. */
@Component
class ShellInterceptor implements HandlerInterceptor {

  private final Shells shells;

  ShellInterceptor(Shells shells) {
    this.shells = shells;
  }

  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    if (isPage(page)) {
      shells.addTo(page, request);
    }
  }

  private static boolean isPage(ModelAndView page) {
    return page != null
        && page.getViewName() != null
        && !page.getViewName().startsWith("redirect:");
  }
}
