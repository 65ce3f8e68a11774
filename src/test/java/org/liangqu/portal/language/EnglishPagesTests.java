package org.liangqu.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

class EnglishPagesTests {

  private static final Map<String, Object> VALUES = Map.of("n", 3, "hostile", "<b>提交</b>");

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  EnglishPagesTests() {
    engine.setTemplateResolver(new StringTemplateResolver());
    engine.addDialect(
        new TranslationDialect(
            new Translation(new Catalogue(Map.of("提交", "Submit & go", "共 {0} 项", "{0} in all")))));
  }

  private String rendered(String template, IContext context) {
    return engine.process(template, context);
  }

  private String english(String template) {
    MockServletContext servlet = new MockServletContext();
    WebContext context =
        new WebContext(
            JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse()),
            Locale.ENGLISH,
            VALUES);
    return rendered(template, context);
  }

  @Test
  void translatesTexts() {
    assertThat(english("<p>提交</p>")).isEqualTo("<p>Submit &amp; go</p>");
  }

  @Test
  void joinsTheTextOfATemplateWithItsValues() {
    assertThat(english("<p>共 <th:block th:text=\"${n}\">1</th:block> 项</p>"))
        .isEqualTo("<p>3 in all</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "placeholder", "aria-label", "alt", "data-label"})
  void translatesAttributesThatPeopleSeeOrHear(String name) {
    assertThat(english("<i %s=\"提交\"></i>".formatted(name)))
        .isEqualTo("<i %s=\"Submit &amp; go\"></i>".formatted(name));
  }

  @Test
  void translatesThePlaceholderOfATextAreaButNotWhatIsInIt() {
    assertThat(english("<textarea placeholder=\"提交\">提交</textarea><p>提交</p>"))
        .isEqualTo("<textarea placeholder=\"Submit &amp; go\">提交</textarea><p>Submit &amp; go</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p translate=\"no\">提交<b title=\"提交\">提交</b>提交</p>",
        "<p lang=\"zh-CN\" title=\"提交\">提交<br>提交</p>",
        "<input type=\"hidden\" value=\"提交\">",
        "<input value=\"提交\">",
        "<option value=\"提交\"></option>",
      })
  void leavesAlone(String html) {
    assertThat(english(html + "<p>提交</p>")).isEqualTo(html + "<p>Submit &amp; go</p>");
  }

  @Test
  void saysInWhichLanguageThePageIs() {
    assertThat(english("<html lang=\"zh-CN\"><body>提交</body></html>"))
        .isEqualTo("<html lang=\"en\"><body>Submit &amp; go</body></html>");
  }

  @Test
  void keepsWhatIsEscapedEscaped() {
    assertThat(english("<p th:text=\"${hostile}\"></p>")).isEqualTo("<p>&lt;b&gt;提交&lt;/b&gt;</p>");
  }

  @Test
  void leavesChinesePagesAndMailsAlone() {
    assertThat(rendered("<p>提交</p>", new Context(Locale.ENGLISH))).isEqualTo("<p>提交</p>");
  }
}
