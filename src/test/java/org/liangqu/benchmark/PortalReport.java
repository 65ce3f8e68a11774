package org.liangqu.benchmark;

import java.lang.management.ManagementFactory;

/** The figures as Markdown that reads well on a terminal too. */
final class PortalReport {

  private static final String ROW = "| %-24s | %7s | %8s | %8s | %8s | %6s | %10s |%n";

  private final StringBuilder text = new StringBuilder("# Benchmark of the portal\n\n");

  /**
   * @param reading for how long a page is read before the next, in milliseconds, at the mean
   */
  PortalReport(int proposals, int people, int reading, String trivial, PageTimes times) {
    text.append(
        """
        %,d proposals; %d people at once who read each page for %.1f s. Server time: from before the
        first filter until after it, while those who ask, PostgreSQL and the server share %d cores.
        Load of the machine, with all else that runs on it: %.1f. Ratio: median beside the page “%s”.
        Statements: of the request that needed most.

        """
            .formatted(
                proposals,
                people,
                reading / 1_000.0,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                trivial));
    text.append(
        ROW.formatted("page", "asked", "p50 ms", "p95 ms", "max ms", "ratio", "statements"));
    text.append(ROW.formatted("---", "---:", "---:", "---:", "---:", "---:", "---:"));
    double base = times.of(trivial).percentileMillis(50);
    times.pages().forEach(page -> line(page, times.of(page), base, times.statements(page).size()));
    line("all pages", times.ofAll(), base, 0);
    text.append("\nAim: 100 ms at the 95th percentile.\n");
  }

  /** How many pages the same people are answered who ask for the next at once. */
  void withoutPauses(Timing all, long nanos) {
    text.append(
        "\nWithout pauses: %.1f pages a second; median %s ms, 95th percentile %s ms.\n"
            .formatted(
                all.answer() * 1e9 / nanos,
                millis(all.percentileMillis(50)),
                millis(all.percentileMillis(95))));
  }

  private void line(String page, Timing timing, double base, int statements) {
    text.append(
        ROW.formatted(
            page,
            timing.answer(),
            millis(timing.percentileMillis(50)),
            millis(timing.percentileMillis(95)),
            millis(timing.maximumMillis()),
            "%.1f".formatted(timing.percentileMillis(50) / base),
            statements == 0 ? "" : statements));
  }

  private static String millis(double value) {
    return "%.1f".formatted(value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
