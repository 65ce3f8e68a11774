package org.liangqu.benchmark;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** How long the same question takes, asked again and again, and what was answered each time. */
record Timing(long answer, long[] nanos) {

  private static final int WARM_UP_SHARE = 5;

  /** Warm: some questions more come first. */
  static Timing of(int times, LongSupplier question) {
    for (int i = 0; i < times / WARM_UP_SHARE; i++) {
      question.getAsLong();
    }
    long[] nanos = new long[times];
    long answer = 0;
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      answer = question.getAsLong();
      nanos[i] = System.nanoTime() - begun;
    }
    Arrays.sort(nanos);
    return new Timing(answer, nanos);
  }

  double percentileMillis(int percent) {
    return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
  }

  double maximumMillis() {
    return nanos[nanos.length - 1] / 1e6;
  }
}
