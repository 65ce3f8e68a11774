package org.liangqu.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Reads process variables as what they are. A form's fields arrive untyped: numbers in whatever
 * width, dates as text, lists as JSON.
 */
public final class ProcessVariables {

  public static final String PROPOSAL_ID = "proposalId";
  public static final String CALL_ID = "callId";
  public static final String PARK_CODE = "parkCode";
  public static final String BUREAU_CODE = "bureauCode";
  public static final String RECOMMENDER_CODE = "recommenderCode";

  /** The columns of Tasklist. */
  public static final String PROPOSAL_NUMBER = "proposalNumber";

  public static final String PROPOSAL_TITLE = "proposalTitle";
  public static final String UNIT_NAME = "unitName";
  public static final String TYPE_LABEL = "typeLabel";

  private ProcessVariables() {}

  public static UUID proposalId(VariableScope scope) {
    return id(scope, PROPOSAL_ID);
  }

  public static UUID id(VariableScope scope, String name) {
    return UUID.fromString(text(scope, name));
  }

  public static String text(VariableScope scope, String name) {
    Object value = scope.getVariable(name);
    return value == null ? null : value.toString();
  }

  public static Boolean flag(VariableScope scope, String name) {
    String text = text(scope, name);
    return text == null ? null : Boolean.valueOf(text);
  }

  /** A number, or null where the field holds none. */
  public static BigDecimal number(VariableScope scope, String name) {
    String text = text(scope, name);
    try {
      return text == null || text.isBlank() ? null : new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A day, or null where the field holds none. */
  public static LocalDate day(VariableScope scope, String name) {
    String text = text(scope, name);
    try {
      return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public static List<String> texts(VariableScope scope, String name) {
    Object value = scope.getVariable(name);
    if (value instanceof SpinJsonNode json && json.isArray()) {
      return json.elements().stream().map(SpinJsonNode::stringValue).toList();
    }
    if (value instanceof Iterable<?> values) {
      return StreamSupport.stream(values.spliterator(), false).map(String::valueOf).toList();
    }
    return List.of();
  }

  /** Takes a form's fields out of the process once they stand in the domain's tables. */
  public static void forget(VariableScope scope, List<String> names) {
    scope.removeVariables(names);
    scope.removeVariablesLocal(names);
  }
}
