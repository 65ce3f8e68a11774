package org.liangqu.portal.language;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IExecutionAttributeDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Makes the translation the last thing that happens to a page. */
@Component
class TranslationDialect implements IPostProcessorDialect, IExecutionAttributeDialect {

  private static final String TRANSLATION = Translation.class.getName();
  private static final int LAST = Integer.MAX_VALUE;

  private final Translation translation;

  TranslationDialect(Translation translation) {
    this.translation = translation;
  }

  static Translation translation(ITemplateContext context) {
    return (Translation) context.getConfiguration().getExecutionAttributes().get(TRANSLATION);
  }

  @Override
  public String getName() {
    return "translation";
  }

  @Override
  public int getDialectPostProcessorPrecedence() {
    return LAST;
  }

  @Override
  public Set<IPostProcessor> getPostProcessors() {
    return Set.of(new PostProcessor(TemplateMode.HTML, EnglishPages.class, LAST));
  }

  @Override
  public Map<String, Object> getExecutionAttributes() {
    return Map.of(TRANSLATION, translation);
  }
}
