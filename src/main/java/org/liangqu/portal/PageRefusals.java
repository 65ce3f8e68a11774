package org.liangqu.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.RefusalReason;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refusal as a page, where a page was asked for; what is asked over REST comes first. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PageRefusals {

  private final Shells shells;

  PageRefusals(Shells shells) {
    this.shells = shells;
  }

  @ExceptionHandler
  ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    if (refusal.keepsOut()) {
      RefusalReason.note(request, refusal.code());
    }
    return page(status(refusal.kind()), refusal.getMessage(), request);
  }

  @ExceptionHandler
  ModelAndView malformed(
      MethodArgumentTypeMismatchException malformed, HttpServletRequest request) {
    RefusalReason.note(request, "malformed");
    return page(HttpStatus.NOT_FOUND, "地址不正确，没有找到您要的页面。", request);
  }

  @ExceptionHandler
  ModelAndView notUploaded(MultipartException fault, HttpServletRequest request) {
    return page(HttpStatus.BAD_REQUEST, "没有收到文件，请重新选择文件后上传。", request);
  }

  /** No interceptor sees a page that stands in for one that was refused. */
  private ModelAndView page(HttpStatus status, String message, HttpServletRequest request) {
    ModelAndView page = new ModelAndView("refusal", status);
    page.addObject("status", status.value());
    page.addObject("message", message);
    shells.addTo(page, request);
    return page;
  }

  private static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case CONFLICT -> HttpStatus.CONFLICT;
    };
  }
}
