package org.liangqu.portal.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Translates what scripts show of an answer: problem details, and messages beside fields. */
@ControllerAdvice
class EnglishAnswers implements ResponseBodyAdvice<Object> {

  private static final String INTERFACE = "/api/";
  private static final List<String> OF_PROBLEMS = List.of("title", "detail", "message");
  private static final List<String> OF_PAGES = List.of("message");

  private final Translation translation;
  private final ObjectMapper json;

  EnglishAnswers(Translation translation, ObjectMapper json) {
    this.translation = translation;
    this.json = json;
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return MappingJackson2HttpMessageConverter.class.isAssignableFrom(converter);
  }

  @Override
  public Object beforeBodyWrite(
      Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body == null || !Translation.isWanted(LocaleContextHolder.getLocale())) {
      return body;
    }
    if (body instanceof ProblemDetail) {
      return translated(body, OF_PROBLEMS);
    }
    return request.getURI().getPath().startsWith(INTERFACE) ? body : translated(body, OF_PAGES);
  }

  private JsonNode translated(Object body, List<String> names) {
    JsonNode tree = json.valueToTree(body);
    for (String name : names) {
      tree.findParents(name).forEach(parent -> translate((ObjectNode) parent, name));
    }
    return tree;
  }

  private void translate(ObjectNode parent, String name) {
    JsonNode text = parent.get(name);
    if (text.isTextual()) {
      parent.put(name, translation.english(text.textValue()));
    }
  }
}
