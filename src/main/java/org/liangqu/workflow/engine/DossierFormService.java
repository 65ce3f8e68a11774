package org.liangqu.workflow.engine;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Adds the dossier's key facts to the variables of a task's form when it is opened, so that
 * reviewers see what is true now, and no copy of it is kept in the engine. What earlier forms left
 * behind is not handed on.
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
    FormFields.NAMES.forEach(variables::remove);
    return variables;
  }

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> properties) {
    try {
      super.submitTaskForm(taskId, properties);
    } catch (ProcessEngineException e) {
      throw refusalIn(e);
    }
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, Map<String, Object> properties, boolean deserialize) {
    try {
      return super.submitTaskFormWithVariablesInReturn(taskId, properties, deserialize);
    } catch (ProcessEngineException e) {
      throw refusalIn(e);
    }
  }

  @Override
  public ProcessInstance submitStartForm(
      String definitionId, String businessKey, Map<String, Object> properties) {
    try {
      return super.submitStartForm(definitionId, businessKey, properties);
    } catch (ProcessEngineException e) {
      throw refusalIn(e);
    }
  }

  /** A service's reason reaches the person as it was written, not wrapped in the engine's words. */
  private static RuntimeException refusalIn(ProcessEngineException failure) {
    Throwable cause = failure;
    while (cause != null) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      cause = cause.getCause();
    }
    return failure;
  }
}
