package org.liangqu.portal.visitors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.shared.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Pages for everybody have one address, and a visitor's browser may keep them, asking whether they
 * still hold: whoever has signed in meanwhile sees another page there.
 */
@Component
class VisitorPages implements HandlerInterceptor, WebMvcConfigurer {

  private static final String[] PAGES = {
    "/",
    "/calls",
    "/calls/{year:\\d+}",
    "/calls/{year}/calendar.ics",
    "/working-days",
    "/parks",
    "/how-to-apply"
  };

  private final CurrentPerson currentPerson;
  private final PublicAddress address;

  VisitorPages(CurrentPerson currentPerson, PublicAddress address) {
    this.currentPerson = currentPerson;
    this.address = address;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this).addPathPatterns(PAGES);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (currentPerson.get().equals(Person.ANONYMOUS)) {
      response.setHeader(
          HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    }
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    if (page != null && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
      page.addObject("canonical", address.of(request.getServletPath()));
    }
  }
}
