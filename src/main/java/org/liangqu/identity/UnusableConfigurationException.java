package org.liangqu.identity;

/** What is configured would let nobody in, or too many; the message says what to set instead. */
public class UnusableConfigurationException extends RuntimeException {

  public UnusableConfigurationException(String message) {
    super(message);
  }
}
