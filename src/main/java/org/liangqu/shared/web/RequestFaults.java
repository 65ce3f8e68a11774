package org.liangqu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers requests under {@code /api} that fail before a controller is found for them. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestFaults {

  private static final String API = "/api/";

  @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
  ProblemDetail notFound(Exception fault, HttpServletRequest request) throws Exception {
    return answer(fault, request, HttpStatus.NOT_FOUND, "没有此地址，请核对后再试");
  }

  @ExceptionHandler
  ProblemDetail unsupported(
      HttpRequestMethodNotSupportedException fault, HttpServletRequest request) throws Exception {
    return answer(
        fault, request, HttpStatus.METHOD_NOT_ALLOWED, "此地址不支持 %s".formatted(fault.getMethod()));
  }

  @ExceptionHandler
  ProblemDetail tooLarge(MaxUploadSizeExceededException fault, HttpServletRequest request)
      throws Exception {
    return answer(fault, request, HttpStatus.PAYLOAD_TOO_LARGE, "文件超过50 MB，请压缩或拆分后再上传");
  }

  /** Thrown again, it is left to those who answer for pages. */
  private static ProblemDetail answer(
      Exception fault, HttpServletRequest request, HttpStatus status, String detail)
      throws Exception {
    if (!request.getRequestURI().startsWith(request.getContextPath() + API)) {
      throw fault;
    }
    return Problems.of(status, "request", detail);
  }
}
