package org.liangqu.workflow.engine;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.Collection;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Adds the dossier's key facts to the variables of a task's form when it is opened, so that
 * reviewers see what is true now, and no copy of it is kept in the engine.
 */
class DossierFormService extends FormServiceImpl {

  private final ObjectProvider<FormData> formData;

  DossierFormService(ObjectProvider<FormData> formData) {
    this.formData = formData;
  }

  @Override
  public VariableMap getTaskFormVariables(
      String taskId, Collection<String> names, boolean deserialize) {
    VariableMap variables = super.getTaskFormVariables(taskId, names, deserialize);
    if (names == null || names.contains(FormData.VARIABLE)) {
      String json = formData.getObject().ofTask(taskId);
      variables.putValueTyped(FormData.VARIABLE, jsonValue(json).create());
    }
    return variables;
  }
}
