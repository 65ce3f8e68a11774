package org.liangqu.proposal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangqu.call.ProposalType;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * What a form must be to be kept at all, half filled or not, and the little it must say to be
 * submitted. Whether it satisfies the guide is for the rules to judge.
 */
@Component
public class ContentPolicy {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Validator validator;

  ContentPolicy(Validator validator) {
    this.validator = validator;
  }

  void requireWellFormed(ProposalContent content) {
    if (content == null) {
      throw Refusal.invalid("content-required", "请填写申报内容（content）");
    }
    refuse("content-invalid", "申报内容有误：", problems(content));
  }

  /** What keeps a form from being kept, by the paths of {@code /api}, the first field first. */
  public List<FieldProblem> problems(ProposalContent content) {
    List<FieldProblem> problems = new ArrayList<>();
    for (ConstraintViolation<ProposalContent> violation : validator.validate(content)) {
      problems.add(
          new FieldProblem(violation.getPropertyPath().toString(), violation.getMessage()));
    }
    problems.sort(Comparator.comparing(FieldProblem::field));
    checkDates(content, problems);
    checkAchievementKeys(content, problems);
    return problems;
  }

  private static void checkDates(ProposalContent content, List<FieldProblem> problems) {
    checkMonth("startMonth", content.startMonth(), problems);
    checkMonth("endMonth", content.endMonth(), problems);
    for (int i = 0; i < content.achievements().size(); i++) {
      LocalDate date = content.achievements().get(i).obtainedOn();
      checkYear(
          "achievements[%d].obtainedOn".formatted(i),
          date == null ? null : date.getYear(),
          problems);
    }
  }

  private static void checkMonth(String field, YearMonth month, List<FieldProblem> problems) {
    checkYear(field, month == null ? null : month.getYear(), problems);
  }

  private static void checkYear(String field, Integer year, List<FieldProblem> problems) {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      problems.add(new FieldProblem(field, "年份应在%d至%d之间".formatted(FIRST_YEAR, LAST_YEAR)));
    }
  }

  private static void checkAchievementKeys(ProposalContent content, List<FieldProblem> problems) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < content.achievements().size(); i++) {
      if (!keys.add(content.achievements().get(i).key())) {
        problems.add(new FieldProblem("achievements[%d].key".formatted(i), "成果编号重复"));
      }
    }
  }

  void requireSubmittable(
      ProposalType type, ProposalContent content, List<FieldProblem> obstacles) {
    List<FieldProblem> problems = new ArrayList<>(obstacles);
    problems.addAll(missing(type, content));
    refuse("content-incomplete", "还不能提交：", problems);
  }

  /** What must be answered before a form may be submitted, whatever the rules say of it then. */
  List<FieldProblem> missing(ProposalType type, ProposalContent content) {
    List<FieldProblem> problems = new ArrayList<>();
    if (content.title() == null || content.title().isBlank()) {
      problems.add(new FieldProblem("title", "请填写项目名称"));
    }
    Set<Subtype> subtypes = subtypes(type);
    boolean fits =
        subtypes.isEmpty()
            ? content.subtype() == null
            : content.subtype() != null && subtypes.contains(content.subtype());
    if (!fits) {
      problems.add(
          new FieldProblem(
              "subtype",
              subtypes.isEmpty()
                  ? "“%s”没有子类型，请留空".formatted(type.label())
                  : "请选择“%s”的子类型：%s"
                      .formatted(
                          type.label(),
                          String.join("、", subtypes.stream().map(Subtype::label).toList()))));
    }
    if (content.declarations() == null || !Boolean.TRUE.equals(content.declarations().truthful())) {
      problems.add(new FieldProblem("declarations.truthful", "请承诺申报材料真实有效"));
    }
    problems.addAll(OpenAnswers.of(type, content));
    return problems;
  }

  private static Set<Subtype> subtypes(ProposalType type) {
    return switch (type) {
      case ACADEMICIAN -> EnumSet.of(Subtype.COOPERATION, Subtype.FOUNDED);
      case TRANSFER -> EnumSet.of(Subtype.OUTBOUND, Subtype.INBOUND);
      case CLUSTER, ENTERPRISE -> EnumSet.noneOf(Subtype.class);
    };
  }

  private static void refuse(String code, String introduction, List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      String told =
          String.join(
              "；",
              problems.stream()
                  .limit(5)
                  .map(problem -> problem.field() + " " + problem.message())
                  .toList());
      throw Refusal.invalid(code, introduction + told, problems);
    }
  }
}
