package org.liangqu.shared.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.liangqu.shared.Masking;

/** A log line's message, masked whatever wrote it: the last resort, not the first. */
public class MaskedMessage extends MessageConverter {

  @Override
  public String convert(ILoggingEvent event) {
    return Masking.inLog(super.convert(event));
  }
}
