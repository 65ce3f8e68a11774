package org.liangqu.shared.logging;

import ch.qos.logback.classic.spi.IThrowableProxy;
import org.liangqu.shared.Masking;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** A stack trace with its messages masked: the database's name the row that was refused. */
public class MaskedStackTrace extends ExtendedWhitespaceThrowableProxyConverter {

  @Override
  protected String throwableProxyToString(IThrowableProxy thrown) {
    return Masking.inLog(super.throwableProxyToString(thrown));
  }
}
