package org.liangqu.workflow.guard;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;

/**
 * Checks processes before they come into force: whoever may deploy one draws a path, and brings no
 * program along. Scripts, classes, connectors and calls of anything but the named beans are
 * refused.
 */
final class ProcessModels {

  private ProcessModels() {}

  static List<ModelProblem> problems(Collection<ModelFile> files) {
    Problems problems = new Problems();
    files.forEach(file -> check(file, problems));
    return problems.all();
  }

  static List<ModelProblem> problemsOfCases(Collection<ModelFile> files) {
    return files.stream()
        .map(file -> Place.of(file.name()).problem("系统不使用案例模型（CMMN）", "请以 BPMN 流程表达"))
        .toList();
  }

  private static void check(ModelFile file, Problems problems) {
    Place place = Place.of(file.name());
    try {
      var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
      Document document = (Document) model.getDocument().getDomSource().getNode();
      new ProgramCheck(place, problems).check(document.getDocumentElement());
    } catch (ModelException e) {
      problems.add(place, DecisionFileReader.reason(e), "须为 Camunda Modeler 保存的 BPMN 文件");
    }
  }
}
