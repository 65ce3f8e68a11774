package org.liangqu.portal;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.orm.jpa.support.OpenEntityManagerInViewInterceptor;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/**
 * What is only read is read once: the services that a page asks share what they have found, up to a
 * dozen times the same proposal. Whoever changes something reads anew in a transaction of its own,
 * since what was read before could be what others have changed.
 */
class PageReading extends OpenEntityManagerInViewInterceptor {

  PageReading(EntityManagerFactory entities) {
    setEntityManagerFactory(entities);
  }

  @Override
  public void preHandle(WebRequest request) {
    if (reads(request)) {
      super.preHandle(request);
    }
  }

  @Override
  public void afterCompletion(WebRequest request, Exception problem) {
    if (reads(request)) {
      super.afterCompletion(request, problem);
    }
  }

  @Override
  public void afterConcurrentHandlingStarted(WebRequest request) {
    if (reads(request)) {
      super.afterConcurrentHandlingStarted(request);
    }
  }

  private static boolean reads(WebRequest request) {
    return request instanceof ServletWebRequest web && web.getHttpMethod() == HttpMethod.GET;
  }
}
