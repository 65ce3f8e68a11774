package org.liangqu.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models as they lie in the project, read without an engine. */
final class ProjectModels {

  private static final Path MODELS = Path.of("bpmn");
  private static final Path FORMS = Path.of("forms");
  private static final Path WORKFLOW = Path.of("src/main/java/org/liangqu/workflow");

  /** One model; its file name names the test. */
  record Model(Path file, BpmnModelInstance content) {

    Process process() {
      return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
      return content.getModelElementsByType(type);
    }

    <T extends ModelElementInstance> T element(String id) {
      return content.getModelElementById(id);
    }

    String text() {
      return read(file);
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  private ProjectModels() {}

  static Stream<Model> models() {
    return files(MODELS).stream()
        .filter(file -> file.toString().endsWith(".bpmn"))
        .sorted()
        .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())));
  }

  static boolean hasForm(String formRef) {
    return Files.isRegularFile(FORMS.resolve(formRef + ".form"));
  }

  /** The simple names of the classes of this module. */
  static Set<String> workflowClasses() {
    return files(WORKFLOW).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".java"))
        .map(name -> name.substring(0, name.length() - ".java".length()))
        .collect(Collectors.toSet());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
