package org.liangqu.portal.language;

import static org.unbescape.html.HtmlEscape.escapeHtml4Xml;
import static org.unbescape.html.HtmlEscape.unescapeHtml;

import java.util.List;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICDATASection;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.model.IText;

/**
 * Translates a page after all else has been done to it, where it is wanted in English: its texts,
 * and the attributes that people see or hear. What people wrote, and official text, stand within
 * elements that say so by {@code translate="no"} or their {@code lang} and stay as they are.
 */
public final class EnglishPages extends AbstractTemplateHandler {

  private static final List<String> TEXTS =
      List.of(
          "title",
          "placeholder",
          "aria-label",
          "aria-description",
          "aria-roledescription",
          "aria-valuetext",
          "alt",
          "label",
          "data-label",
          "data-section-label");

  private static final Set<String> WRITTEN_BY_PEOPLE = Set.of("textarea", "script", "style");

  private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

  private final StringBuilder text = new StringBuilder();
  private Translation translation;
  private IModelFactory model;

  /** How many elements are open since the outermost that is left alone. */
  private int leftAlone;

  @Override
  public void setContext(ITemplateContext context) {
    super.setContext(context);
    if (context instanceof IWebContext && Translation.isWanted(context.getLocale())) {
      translation = TranslationDialect.translation(context);
      model = context.getModelFactory();
    }
  }

  @Override
  public void handleText(IText piece) {
    if (translation == null || leftAlone > 0) {
      super.handleText(piece);
    } else {
      text.append(piece.getText());
    }
  }

  /** What was joined of several pieces, such as a word from a template and a value. */
  private void endText() {
    if (!text.isEmpty()) {
      super.handleText(model.createText(english(text.toString())));
      text.setLength(0);
    }
  }

  private String english(String escaped) {
    return Translation.isChinese(escaped)
        ? escapeHtml4Xml(translation.english(unescapeHtml(escaped)))
        : escaped;
  }

  @Override
  public void handleOpenElement(IOpenElementTag tag) {
    endText();
    if (translation != null && (leftAlone > 0 || isLeftAlone(tag))) {
      leftAlone++;
    }
    super.handleOpenElement(translated(tag));
  }

  @Override
  public void handleCloseElement(ICloseElementTag tag) {
    endText();
    if (leftAlone > 0 && !tag.isUnmatched()) {
      leftAlone--;
    }
    super.handleCloseElement(tag);
  }

  @Override
  public void handleStandaloneElement(IStandaloneElementTag tag) {
    endText();
    super.handleStandaloneElement(isLeftAlone(tag) ? tag : translated(tag));
  }

  @Override
  public void handleComment(IComment comment) {
    endText();
    super.handleComment(comment);
  }

  @Override
  public void handleCDATASection(ICDATASection section) {
    endText();
    super.handleCDATASection(section);
  }

  @Override
  public void handleTemplateEnd(ITemplateEnd end) {
    endText();
    super.handleTemplateEnd(end);
  }

  private static boolean isLeftAlone(IProcessableElementTag tag) {
    String language = tag.getAttributeValue("lang");
    return "no".equals(tag.getAttributeValue("translate"))
        || language != null && language.startsWith("zh") && !isPage(tag)
        || WRITTEN_BY_PEOPLE.contains(tag.getElementCompleteName());
  }

  private static boolean isPage(IProcessableElementTag tag) {
    return tag.getElementCompleteName().equals("html");
  }

  private <T extends IProcessableElementTag> T translated(T tag) {
    if (translation == null || leftAlone > 0 && !isOwnTextarea(tag)) {
      return tag;
    }
    T changed = isPage(tag) ? model.setAttribute(tag, "lang", "en") : tag;
    for (String name : TEXTS) {
      changed = translated(changed, name);
    }
    return showsItsValue(tag)
        ? translated(changed, "value")
        : isAbout(tag) ? translated(changed, "content") : changed;
  }

  private <T extends IProcessableElementTag> T translated(T tag, String name) {
    String value = tag.getAttributeValue(name);
    return value != null && Translation.isChinese(value)
        ? model.setAttribute(tag, name, english(value))
        : tag;
  }

  /** Its content is what somebody wrote, its placeholder isn't. */
  private boolean isOwnTextarea(IProcessableElementTag tag) {
    return leftAlone == 1
        && tag.getElementCompleteName().equals("textarea")
        && !"no".equals(tag.getAttributeValue("translate"));
  }

  private static boolean showsItsValue(IProcessableElementTag tag) {
    String type = tag.getAttributeValue("type");
    return type != null && BUTTONS.contains(type) && tag.getElementCompleteName().equals("input");
  }

  private static boolean isAbout(IProcessableElementTag tag) {
    return tag.getElementCompleteName().equals("meta")
        && "description".equals(tag.getAttributeValue("name"));
  }
}
