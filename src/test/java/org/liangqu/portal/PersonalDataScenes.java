package org.liangqu.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that can be read over the web, page or JSON, also what is added one day. */
@TestComponent
public class PersonalDataScenes {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final RequestMappingHandlerMapping mapping;

  PersonalDataScenes(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * What the person reads at each door that opens, by the door's pattern.
   *
   * @param values of the variables in the patterns; doors that need others are left out
   */
  Map<String, String> readAs(Person person, MockMvc mvc, Map<String, String> values)
      throws Exception {
    Map<String, String> read = new TreeMap<>();
    for (String pattern : patterns().toList()) {
      String path = filled(pattern, values);
      if (!path.contains("{")) {
        MockHttpServletResponse answer =
            mvc.perform(get(path).with(user(new IdentityPrincipal(person))))
                .andReturn()
                .getResponse();
        if (answer.getStatus() == 200) {
          read.put(pattern, answer.getContentAsString(StandardCharsets.UTF_8));
        }
      }
    }
    return read;
  }

  private Stream<String> patterns() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(door -> door.getValue().getBeanType().getName().startsWith("org.liangqu"))
        .map(Map.Entry::getKey)
        .filter(door -> isRead(door))
        .flatMap(door -> door.getPatternValues().stream())
        .sorted();
  }

  private static boolean isRead(RequestMappingInfo door) {
    return door.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  private static String filled(String pattern, Map<String, String> values) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(
            variable ->
                Matcher.quoteReplacement(values.getOrDefault(variable.group(1), variable.group())));
  }
}
