package org.liangqu.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** What the security log says during a test. */
final class SecurityLines implements BeforeEachCallback, AfterEachCallback {

  private final Logger log = (Logger) LoggerFactory.getLogger("org.liangqu.security");
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @Override
  public void beforeEach(ExtensionContext context) {
    lines.list.clear();
    lines.start();
    log.addAppender(lines);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    log.detachAppender(lines);
  }

  List<String> all() {
    return List.copyOf(lines.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  /** One line names the door, and no line is more than one. */
  void tellOf(String door) {
    assertThat(all())
        .anySatisfy(line -> assertThat(line).startsWith("refused who=").contains(door));
    assertThat(all()).noneMatch(line -> line.contains("\n") || line.contains("\r"));
  }
}
