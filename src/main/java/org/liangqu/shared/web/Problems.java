package org.liangqu.shared.web;

import java.net.URI;
import org.liangqu.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem details in the shape of RFC 9457; {@code code} names the reason for programs. */
final class Problems {

  private Problems() {}

  static ProblemDetail of(HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:liangqu:problem:" + code));
    problem.setTitle(title(status));
    problem.setProperty("code", code);
    return problem;
  }

  static ProblemDetail of(Refusal refusal) {
    ProblemDetail problem = of(status(refusal.kind()), refusal.code(), refusal.getMessage());
    if (!refusal.problems().isEmpty()) {
      problem.setProperty("errors", refusal.problems());
    }
    return problem;
  }

  private static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case CONFLICT -> HttpStatus.CONFLICT;
    };
  }

  static String title(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "请求格式有误";
      case UNAUTHORIZED -> "请先登录";
      case FORBIDDEN -> "无权操作";
      case NOT_FOUND -> "未找到";
      case METHOD_NOT_ALLOWED -> "不支持此请求方法";
      case NOT_ACCEPTABLE -> "无法提供所需格式";
      case CONFLICT -> "与当前状态冲突";
      case PAYLOAD_TOO_LARGE -> "上传内容过大";
      case UNSUPPORTED_MEDIA_TYPE -> "不支持此内容类型";
      case UNPROCESSABLE_ENTITY -> "内容有误";
      default -> status.is5xxServerError() ? "系统内部错误" : "请求无法处理";
    };
  }
}
