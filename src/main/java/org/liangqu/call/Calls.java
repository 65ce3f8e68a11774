package org.liangqu.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The calls and the deadlines that follow from them. */
@Service
public class Calls {

  public Call get(UUID id) {
    throw new UnsupportedOperationException();
  }

  public Call ofYear(int year) {
    throw new UnsupportedOperationException();
  }

  public List<Call> all() {
    throw new UnsupportedOperationException();
  }

  public List<Call> open() {
    throw new UnsupportedOperationException();
  }

  /** The call that is open, else the one opened last. */
  public Call current() {
    throw new UnsupportedOperationException();
  }

  /** The end of the day on which the stage is due. */
  public Instant dueOf(UUID callId, Stage stage) {
    throw new UnsupportedOperationException();
  }

  /** When those concerned are reminded of the stage's due date. */
  public Instant reminderOf(UUID callId, Stage stage) {
    throw new UnsupportedOperationException();
  }

  public Call create(NewCall call) {
    throw new UnsupportedOperationException();
  }
}
