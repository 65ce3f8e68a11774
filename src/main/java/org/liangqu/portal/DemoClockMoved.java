package org.liangqu.portal;

import java.time.Duration;

/** The demonstration's clock was moved; from now on it is that far ahead of real time. */
public record DemoClockMoved(Duration ahead) {}
