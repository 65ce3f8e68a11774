package org.liangqu.benchmark;

/** The figures as Markdown that reads well on a terminal too. */
final class PortalReport {

  private static final String ROW = "| %-24s | %7s | %8s | %8s | %8s | %6s | %10s |%n";

  private final StringBuilder text = new StringBuilder("# Benchmark of the portal\n\n");

  PortalReport(int proposals, int people, String trivial, PageTimes times) {
    text.append(
        "%,d proposals, %d people at once; server time. Ratio: median beside the page “%s”.\nStatements: of the request that needed most.\n\n"
            .formatted(proposals, people, trivial));
    text.append(
        ROW.formatted("page", "asked", "p50 ms", "p95 ms", "max ms", "ratio", "statements"));
    text.append(ROW.formatted("---", "---:", "---:", "---:", "---:", "---:", "---:"));
    double base = times.of(trivial).percentileMillis(50);
    times.pages().forEach(page -> line(page, times.of(page), base, times.statements(page).size()));
    line("all pages", times.ofAll(), base, 0);
    text.append("\nAim: 100 ms at the 95th percentile.\n");
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
