package org.liangqu.shared.web;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.shared.Refusal;

/** Says in Chinese what is wrong with a JSON body, naming the field. */
final class JsonFault {

  private JsonFault() {}

  static String describe(Throwable cause) {
    for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
      if (inner instanceof Refusal) {
        return inner.getMessage();
      }
      if (inner instanceof StreamReadException syntax) {
        return describe(syntax);
      }
    }
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return "没有字段 %s，请核对字段名".formatted(path(unknown));
    }
    if (cause instanceof InvalidFormatException invalid && invalid.getTargetType().isEnum()) {
      return "字段 %s 的值“%s”不在可选范围内，可选：%s"
          .formatted(
              path(invalid), shorten(invalid.getValue()), constants(invalid.getTargetType()));
    }
    if (cause instanceof MismatchedInputException mismatch) {
      return describe(mismatch);
    }
    if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return "字段 %s 的内容无法识别".formatted(path(mapping));
    }
    return "缺少请求内容，或不是有效的JSON";
  }

  private static String describe(StreamReadException syntax) {
    return syntax.getLocation() == null
        ? "请求内容不是有效的JSON"
        : "请求内容不是有效的JSON（第%d行第%d列）"
            .formatted(syntax.getLocation().getLineNr(), syntax.getLocation().getColumnNr());
  }

  private static String describe(MismatchedInputException mismatch) {
    return mismatch.getPath().isEmpty()
        ? "请求内容应为JSON对象"
        : "字段 %s 应为%s".formatted(path(mismatch), expected(mismatch.getTargetType()));
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "其他类型";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true或false";
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "整数";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "数字";
    }
    if (type == LocalDate.class) {
      return "日期（如2026-03-31）";
    }
    if (type == YearMonth.class) {
      return "年月（如2026-03）";
    }
    if (Temporal.class.isAssignableFrom(type)) {
      return "时间（如2026-03-31T18:00:00+08:00）";
    }
    if (type == String.class) {
      return "文字";
    }
    if (type == UUID.class) {
      return "标识（UUID）";
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? "列表" : "对象";
  }

  private static String constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining("、"));
  }

  private static String shorten(Object value) {
    String text = String.valueOf(value);
    return text.length() <= 50 ? text : text.substring(0, 50) + "…";
  }

  private static String path(JsonMappingException fault) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference reference : fault.getPath()) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
      }
    }
    return path.toString();
  }
}
