package org.liangqu.workflow.guard;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;

/** Reads a DMN file, and says in which line it can't be read. */
final class DecisionFileReader {

  private static final String EXPECTED = "须为 Camunda Modeler 保存的 DMN 文件";

  /** As the model API's error handler words it. */
  private static final Pattern LINE = Pattern.compile("Line=(\\d+): (.*)", Pattern.DOTALL);

  private DecisionFileReader() {}

  /** None where it can't be read: then the problem says why. */
  static Optional<DecisionFile> read(ModelFile file, Problems problems) {
    try {
      DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
      var decisions = model.getModelElementsByType(Decision.class);
      return Optional.of(
          new DecisionFile(file.name(), model, TableReader.tables(file.name(), decisions)));
    } catch (ModelException e) {
      problems.add(Place.of(file.name()), reason(e), EXPECTED);
      return Optional.empty();
    }
  }

  static String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Matcher line = LINE.matcher(String.valueOf(cause.getMessage()));
      if (line.find()) {
        return "第 %s 行无法解析（%s）".formatted(line.group(1), line.group(2));
      }
    }
    return "无法解析（" + failure.getMessage() + "）";
  }
}
