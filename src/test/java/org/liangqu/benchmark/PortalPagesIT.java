package org.liangqu.benchmark;

/** The benchmark in small: that every page answers everybody among many proposals. */
class PortalPagesIT extends PortalBenchmark {

  @Override
  Size size() {
    return new Size(2_000, 0, 1, 0);
  }
}
