package org.liangqu.shared.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log as the application is delivered with it. */
class MaskedLogTests {

  private final LoggerContext context = new LoggerContext();
  private Logger logger;

  @BeforeEach
  void theDeliveredConfiguration() throws JoranException {
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(getClass().getResource("/logback-spring.xml"));
    logger = context.getLogger("test");
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  private String line(String message, Throwable thrown, Object... arguments) {
    LoggingEvent event =
        new LoggingEvent(getClass().getName(), logger, Level.WARN, message, thrown, arguments);
    ConsoleAppender<ILoggingEvent> console =
        (ConsoleAppender<ILoggingEvent>)
            context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
    return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
  }

  @Test
  void masksAMessagesArguments() {
    assertThat(line("SMS to {} was not sent", null, "13812345678"))
        .contains("SMS to 138****5678 was not sent")
        .doesNotContain("13812345678");
  }

  @Test
  void masksWhatAnExceptionSays() {
    SQLException refused =
        new SQLException("Failing row contains (li.ming@example.com, 13812345678, 1)");
    assertThat(line("Incident", new IllegalStateException(refused)))
        .contains("li***@example.com", "138****5678", "MaskedLogTests")
        .doesNotContain("li.ming", "13812345678");
  }

  @Test
  void masksCredentials() {
    assertThat(line("Refused Authorization: Bearer abc.DEF123.ghi", null))
        .contains("Bearer ***")
        .doesNotContain("abc.DEF123");
  }
}
