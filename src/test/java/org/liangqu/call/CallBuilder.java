package org.liangqu.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A sound call, or one with something else in it. */
final class CallBuilder {

  private int year;
  private String title;
  private Instant opens;
  private Instant closes;
  private List<LocalDate> due;
  private int correctionWorkingDays = 5;
  private List<String> clusters = List.of("新能源产业集群");
  private List<String> directions;
  private List<Opening> openings;
  private List<Quota> quotas = List.of();

  CallBuilder(int year, Instant opens, Instant closes) {
    this.year = year;
    this.title = year + "年度测试申报通知";
    this.opens = opens;
    this.closes = closes;
    LocalDate close = DueDays.dayOf(closes);
    this.due =
        List.of(close.plusDays(10), close.plusDays(20), close.plusDays(30), close.plusDays(40));
  }

  static CallBuilder of(Call call) {
    CallBuilder builder = new CallBuilder(call.year(), call.opens(), call.closes());
    builder.title = call.title();
    builder.due =
        List.of(call.parkReviewDue(), call.bureauDue(), call.recommendationDue(), call.intakeDue());
    builder.correctionWorkingDays = call.correctionWorkingDays();
    builder.clusters = call.clusters();
    builder.directions = call.directions();
    builder.openings = call.openings();
    builder.quotas = call.quotas();
    return builder;
  }

  CallBuilder year(int other) {
    year = other;
    return this;
  }

  CallBuilder title(String other) {
    title = other;
    return this;
  }

  CallBuilder opens(Instant other) {
    opens = other;
    return this;
  }

  CallBuilder closes(Instant other) {
    closes = other;
    return this;
  }

  CallBuilder correctionWorkingDays(int other) {
    correctionWorkingDays = other;
    return this;
  }

  CallBuilder clusters(List<String> others) {
    clusters = others;
    return this;
  }

  CallBuilder openings(List<Opening> others) {
    openings = others;
    return this;
  }

  /** Without a guide: on a change that leaves the text as it is. */
  NewCall build() {
    return new NewCall(
        year,
        title,
        opens,
        closes,
        due.get(0),
        due.get(1),
        due.get(2),
        due.get(3),
        correctionWorkingDays,
        3,
        clusters,
        directions,
        openings,
        quotas,
        null);
  }
}
