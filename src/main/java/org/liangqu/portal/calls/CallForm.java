package org.liangqu.portal.calls;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangqu.call.Call;
import org.liangqu.call.NewCall;
import org.liangqu.call.Opening;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Quota;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.FieldProblem;

/**
 * A call as an administrator types it: texts, so that what is wrong is kept and shown again. An
 * opening is written {@code CLUSTER-urumqiHitech}, a quota's key {@code PARK-urumqiHitech}.
 */
record CallForm(
    String year,
    String title,
    String opens,
    String closes,
    String parkReviewDue,
    String bureauDue,
    String recommendationDue,
    String intakeDue,
    String correctionWorkingDays,
    String reminderWorkingDays,
    String clusters,
    String directions,
    List<String> openings,
    Map<String, String> quotas,
    String guide) {

  private static final int UNREADABLE = -1;
  private static final Pattern KEY =
      Pattern.compile("(CLUSTER|ACADEMICIAN|ENTERPRISE|TRANSFER|PARK|BUREAU)-([a-zA-Z0-9]+)");

  CallForm {
    openings = openings == null ? List.of() : openings;
    quotas = quotas == null ? Map.of() : quotas;
  }

  static CallForm of(Call call, String guide) {
    return new CallForm(
        String.valueOf(call.year()),
        call.title(),
        local(call.opens()),
        local(call.closes()),
        call.parkReviewDue().toString(),
        call.bureauDue().toString(),
        call.recommendationDue().toString(),
        call.intakeDue().toString(),
        String.valueOf(call.correctionWorkingDays()),
        String.valueOf(call.reminderWorkingDays()),
        String.join("\n", call.clusters()),
        String.join("\n", call.directions()),
        call.openings().stream().map(CallForm::key).toList(),
        call.quotas().stream()
            .collect(Collectors.toMap(CallForm::key, quota -> String.valueOf(quota.places()))),
        guide);
  }

  private static String local(Instant moment) {
    return moment.atZone(ClockConfiguration.ZONE).toLocalDateTime().toString();
  }

  private static String key(Opening opening) {
    return key(opening.type(), opening.parkCode());
  }

  private static String key(Quota quota) {
    return quota.kind().name() + "-" + quota.code();
  }

  static String key(ProposalType type, String parkCode) {
    return type.name() + "-" + parkCode;
  }

  public boolean isOpen(ProposalType type, String parkCode) {
    return openings.contains(key(type, parkCode));
  }

  public String quota(String kind, String code) {
    return quotas.get(kind + "-" + code);
  }

  /** Opening and close need their seconds shown only where they have some. */
  public String step(String moment) {
    return moment != null && moment.length() > "2026-01-01T00:00".length() ? "1" : "60";
  }

  /** Reads what is typed; what cannot be read is a problem and left out. */
  NewCall read(List<FieldProblem> problems) {
    return new NewCall(
        number("year", "年度", year, problems),
        title,
        moment("opens", opens, problems),
        moment("closes", closes, problems),
        day("parkReviewDue", parkReviewDue, problems),
        day("bureauDue", bureauDue, problems),
        day("recommendationDue", recommendationDue, problems),
        day("intakeDue", intakeDue, problems),
        number("correctionWorkingDays", "补正期限", correctionWorkingDays, problems),
        number("reminderWorkingDays", "提前提醒", reminderWorkingDays, problems),
        lines(clusters),
        lines(directions),
        readOpenings(problems),
        readQuotas(problems),
        guide);
  }

  private static int number(String field, String label, String text, List<FieldProblem> problems) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException | NullPointerException e) {
      problems.add(new FieldProblem(field, label + "应为整数"));
      return UNREADABLE;
    }
  }

  private static Instant moment(String field, String text, List<FieldProblem> problems) {
    return parsed(
        field,
        text,
        typed ->
            LocalDateTime.parse(typed.replace(' ', 'T'))
                .atZone(ClockConfiguration.ZONE)
                .toInstant(),
        "2026-09-30 18:00",
        problems);
  }

  private static LocalDate day(String field, String text, List<FieldProblem> problems) {
    return parsed(field, text, LocalDate::parse, "2026-09-30", problems);
  }

  /** An empty field is left to the call's own policy. */
  private static <T> T parsed(
      String field,
      String text,
      Function<String, T> read,
      String example,
      List<FieldProblem> problems) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return read.apply(text.strip());
    } catch (DateTimeException e) {
      problems.add(new FieldProblem(field, "“%s”不是日期，请写成%s的样子".formatted(text.strip(), example)));
      return null;
    }
  }

  private static List<String> lines(String text) {
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private List<Opening> readOpenings(List<FieldProblem> problems) {
    List<Opening> read = new ArrayList<>();
    for (String key : openings) {
      split(key, "openings", problems)
          .ifPresent(
              parts -> read.add(new Opening(ProposalType.valueOf(parts.group(1)), parts.group(2))));
    }
    return read;
  }

  private List<Quota> readQuotas(List<FieldProblem> problems) {
    List<Quota> read = new ArrayList<>();
    quotas.forEach(
        (key, places) -> {
          if (places != null && !places.isBlank()) {
            split(key, "quotas", problems)
                .ifPresent(parts -> read.add(quota(parts, places, problems)));
          }
        });
    return read;
  }

  private static Quota quota(MatchResult parts, String places, List<FieldProblem> problems) {
    return new Quota(
        Quota.Kind.valueOf(parts.group(1)),
        parts.group(2),
        number("quotas", "名额", places, problems));
  }

  /** Our own pages send nothing else. */
  private static Optional<MatchResult> split(
      String key, String field, List<FieldProblem> problems) {
    Matcher parts = KEY.matcher(key);
    if (parts.matches()) {
      return Optional.of(parts.toMatchResult());
    }
    problems.add(new FieldProblem(field, "内容有误，请刷新页面后再试"));
    return Optional.empty();
  }
}
