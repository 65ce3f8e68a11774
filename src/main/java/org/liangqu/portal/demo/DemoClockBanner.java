package org.liangqu.portal.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says on every page that its time isn't the real one, and leads administrators to the clock. */
@Component
@Conditional(DemoCondition.class)
class DemoClockBanner implements HandlerInterceptor, WebMvcConfigurer {

  private final DemoClock clock;
  private final Access access;

  DemoClockBanner(DemoClock clock, Access access) {
    this.clock = clock;
    this.access = access;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this);
  }

  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
      return;
    }
    page.addObject("movesDemoClock", access.allows(Act.MOVE_DEMO_CLOCK));
    if (!clock.ahead().isZero()) {
      page.addObject("demoTime", clock.instant());
    }
  }
}
