package org.liangqu.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request that the rules of business refuse. The message is Chinese, meant for the person who
 * asked, and says what to do.
 */
public class Refusal extends RuntimeException {

  /** Why something was refused, in the terms of RFC 9110. */
  public enum Kind {
    INVALID,
    NOT_FOUND,
    FORBIDDEN,
    CONFLICT
  }

  private final Kind kind;
  private final String code;
  private final transient List<FieldProblem> problems;

  public Refusal(Kind kind, String code, String message) {
    this(kind, code, message, List.of());
  }

  protected Refusal(Kind kind, String code, String message, List<FieldProblem> problems) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  public static Refusal invalid(String code, String message) {
    return new Refusal(Kind.INVALID, code, message);
  }

  public static Refusal invalid(String code, String message, List<FieldProblem> problems) {
    return new Refusal(Kind.INVALID, code, message, problems);
  }

  public static Refusal notFound(String code, String message) {
    return new Refusal(Kind.NOT_FOUND, code, message);
  }

  public static Refusal forbidden(String code, String message) {
    return new Refusal(Kind.FORBIDDEN, code, message);
  }

  public static Refusal conflict(String code, String message) {
    return new Refusal(Kind.CONFLICT, code, message);
  }

  public static Refusal conflict(String code, String message, List<FieldProblem> problems) {
    return new Refusal(Kind.CONFLICT, code, message, problems);
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it keeps somebody out, rather than asking for something else to be entered. */
  public boolean keepsOut() {
    return kind == Kind.FORBIDDEN || kind == Kind.NOT_FOUND;
  }

  /** A stable name of the reason, such as {@code proposal-already-submitted}. */
  public String code() {
    return code;
  }

  /** The fields at fault, empty where the refusal isn't about fields. */
  public List<FieldProblem> problems() {
    return problems == null ? List.of() : problems;
  }

  /** What is wrong with each field at fault, the first of several. */
  public Map<String, String> problemsByField() {
    return problems().stream()
        .collect(
            Collectors.toMap(FieldProblem::field, FieldProblem::message, (first, second) -> first));
  }
}
