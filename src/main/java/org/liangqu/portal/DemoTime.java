package org.liangqu.portal;

import java.time.Duration;

/** The demonstration's time; there is none elsewhere (演示时钟). */
public interface DemoTime {

  /** How far it is ahead of real time, to the millisecond; never negative. */
  Duration ahead();
}
