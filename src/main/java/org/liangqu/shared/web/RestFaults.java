package org.liangqu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.shared.BodyTooLarge;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.RefusalReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.lang.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what goes wrong over REST in Chinese, and keeps internals to the log. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RestFaults extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(RestFaults.class);

  @ExceptionHandler
  ProblemDetail refused(Refusal refusal, HttpServletRequest request) {
    if (refusal.keepsOut()) {
      RefusalReason.note(request, refusal.code());
    }
    return Problems.of(refusal);
  }

  @ExceptionHandler
  ProblemDetail outrun(ConcurrencyFailureException fault) {
    LOG.debug("Concurrent change", fault);
    return Problems.of(HttpStatus.CONFLICT, "concurrent-change", "他人已修改，请刷新后再保存");
  }

  @ExceptionHandler
  ProblemDetail inconsistent(DataIntegrityViolationException fault) {
    return unexpected(fault, HttpStatus.CONFLICT, "data-conflict", "与已有数据冲突，请刷新后再试（事件编号%s）");
  }

  /** Security answers these itself. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void leaveToSecurity(RuntimeException fault) {
    throw fault;
  }

  @ExceptionHandler
  ProblemDetail failed(Exception fault) {
    return unexpected(
        fault, HttpStatus.INTERNAL_SERVER_ERROR, "internal", "系统内部错误，请稍后再试；如仍有问题，请将事件编号%s告知系统管理员");
  }

  private static ProblemDetail unexpected(
      Exception fault, HttpStatus status, String code, String message) {
    String incident = UUID.randomUUID().toString();
    LOG.error("Incident {}", incident, fault);
    ProblemDetail problem = Problems.of(status, code, message.formatted(incident));
    problem.setProperty("incident", incident);
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notMultipart(MultipartException fault) {
    return Problems.of(HttpStatus.BAD_REQUEST, "multipart", "上传请求有误，请以multipart/form-data上传文件");
  }

  @Override
  @Nullable
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(
        HttpStatus.PAYLOAD_TOO_LARGE, "attachment-too-large", "文件超过50 MB，请压缩或拆分后再上传", headers);
  }

  @Override
  @Nullable
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException fault,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (NestedExceptionUtils.getMostSpecificCause(fault) instanceof BodyTooLarge) {
      return answer(
          HttpStatus.PAYLOAD_TOO_LARGE, "body-too-large", "请求内容超过5 MB，请精简或拆分后再提交", headers);
    }
    return answer(
        HttpStatus.BAD_REQUEST, "malformed", JsonFault.describe(fault.getCause()), headers);
  }

  @Override
  @Nullable
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception fault,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpStatus answered = HttpStatus.valueOf(status.value());
    if (answered.is5xxServerError()) {
      return ResponseEntity.status(answered).body(failed(fault));
    }
    return answer(answered, "request", describe(fault, answered), headers);
  }

  private static String describe(Exception fault, HttpStatus status) {
    if (fault instanceof MethodArgumentTypeMismatchException mismatch) {
      return describe(mismatch);
    }
    if (fault instanceof MissingServletRequestParameterException missing) {
      return "缺少参数 %s".formatted(missing.getParameterName());
    }
    if (fault instanceof MissingServletRequestPartException missing) {
      return "缺少上传内容 %s".formatted(missing.getRequestPartName());
    }
    if (fault instanceof HttpRequestMethodNotSupportedException unsupported) {
      return "此地址不支持 %s".formatted(unsupported.getMethod());
    }
    if (fault instanceof HttpMediaTypeNotSupportedException) {
      return "不支持此内容类型，请以application/json提交";
    }
    if (fault instanceof ServletRequestBindingException || fault instanceof ErrorResponse) {
      return Problems.title(status);
    }
    return "请求无法处理，请核对后再试";
  }

  private static String describe(MethodArgumentTypeMismatchException mismatch) {
    Class<?> type = mismatch.getRequiredType();
    if (type != null && type.isEnum()) {
      return "参数 %s 的值不在可选范围内，可选：%s"
          .formatted(
              mismatch.getName(),
              Arrays.stream(type.getEnumConstants())
                  .map(constant -> ((Enum<?>) constant).name())
                  .collect(Collectors.joining("、")));
    }
    return "参数 %s 的格式有误".formatted(mismatch.getName());
  }

  private static ResponseEntity<Object> answer(
      HttpStatus status, String code, String detail, HttpHeaders headers) {
    return ResponseEntity.status(status).headers(headers).body(Problems.of(status, code, detail));
  }
}
