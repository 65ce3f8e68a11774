package org.liangqu.workflow.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.liangqu.workflow.engine.ExpressionBeans;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds in a process whatever would run a program: element by element, attribute by attribute. */
final class ProgramCheck {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  private static final Map<String, String> ELEMENTS =
      Map.of(
          "scriptTask", "脚本任务（Script task）",
          "script", "脚本（Script）",
          "connector", "连接器（Connector）");

  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "class", "Java 类（Java class）",
          "variableMappingClass", "Java 类（Java class）",
          "formHandlerClass", "Java 类（Java class）",
          "resource", "外部脚本（External resource）",
          "formKey", "嵌入式或外部表单（Form key）",
          "language", "脚本条件（Script condition）");

  private static final Set<String> DELEGATES =
      Set.of("delegateExpression", "variableMappingDelegateExpression");

  private static final Pattern NAME_ALONE = Pattern.compile("\\s*[$#]\\{\\s*(\\w+)\\s*}\\s*");
  private static final String OWN_PROGRAMS = "请使用系统提供的委托（Delegate expression），新的委托须随系统版本发布";

  private final Place file;
  private final Problems problems;

  ProgramCheck(Place file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void check(Element element) {
    Place place = place(element);
    if (ELEMENTS.containsKey(element.getLocalName())) {
      refuse(place, ELEMENTS.get(element.getLocalName()));
    }
    attributes(element).forEach(attribute -> check(attribute, place));
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        check(inner);
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        checkExpression(child.getNodeValue(), place);
      }
    }
  }

  private void check(Attr attribute, Place place) {
    String name = attribute.getLocalName();
    if (ATTRIBUTES.containsKey(name)) {
      refuse(place, ATTRIBUTES.get(name));
    } else if (name.equals("type")
        && attribute.getNamespaceURI() != null
        && isOfEngine(attribute)) {
      refuse(place, "任务类型 " + attribute.getValue() + "（Implementation type）");
    } else if (DELEGATES.contains(name)) {
      checkDelegate(attribute.getValue(), place);
    } else {
      checkExpression(attribute.getValue(), place);
    }
  }

  /** Unlike xsi:type, by which BPMN itself tells kinds of expressions apart. */
  private static boolean isOfEngine(Attr attribute) {
    return !attribute.getNamespaceURI().equals("http://www.w3.org/2001/XMLSchema-instance");
  }

  private void checkDelegate(String expression, Place place) {
    Matcher name = NAME_ALONE.matcher(expression);
    if (!name.matches() || !ExpressionBeans.isDelegate(name.group(1))) {
      problems.add(
          place,
          "没有委托“" + expression.strip() + "”",
          name.matches()
              ? Nearest.hint(name.group(1), ExpressionBeans.names(), OWN_PROGRAMS)
              : OWN_PROGRAMS);
    }
  }

  private void checkExpression(String text, Place place) {
    if (text.contains("${") || text.contains("#{")) {
      ExpressionCheck.problem(text)
          .ifPresent(
              problem ->
                  problems.add(
                      place,
                      "表达式 %s 中%s".formatted(text.strip(), problem),
                      "可以使用流程变量，以及 " + String.join("、", ExpressionCheck.ALLOWED)));
    }
  }

  private void refuse(Place place, String what) {
    problems.add(place, "不允许使用" + what, OWN_PROGRAMS);
  }

  /** The element that Modeler shows: the next one around that is BPMN's own and has an id. */
  private Place place(Element element) {
    for (Node around = element; around instanceof Element shown; around = shown.getParentNode()) {
      if (BPMN.equals(shown.getNamespaceURI()) && shown.hasAttribute("id")) {
        return file.element(shown.getAttribute("id"), shown.getAttribute("name"));
      }
    }
    return file;
  }

  private static List<Attr> attributes(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(index -> (Attr) attributes.item(index))
        .toList();
  }
}
