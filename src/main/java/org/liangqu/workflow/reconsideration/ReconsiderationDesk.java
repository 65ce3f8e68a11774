package org.liangqu.workflow.reconsideration;

import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.reconsideration.Reconsiderations;
import org.springframework.stereotype.Component;

/** What the model asks about a request: whose the answer is, and by when. */
@Component
public class ReconsiderationDesk {

  private final Reconsiderations reconsiderations;

  ReconsiderationDesk(Reconsiderations reconsiderations) {
    this.reconsiderations = reconsiderations;
  }

  /** The candidate groups, as the engine reads them: with commas between. */
  public String offices(String proposalId) {
    UUID id = UUID.fromString(proposalId);
    return asApplication(() -> reconsiderations.offices(id)).stream()
        .map(Office::groupId)
        .collect(Collectors.joining(","));
  }

  /** When the answer is due (办理期限). */
  public Date due(String proposalId) {
    UUID id = UUID.fromString(proposalId);
    return Date.from(asApplication(() -> reconsiderations.answerDue(id)));
  }

  /** When the office is reminded of it. */
  public Date reminder(String proposalId) {
    UUID id = UUID.fromString(proposalId);
    return Date.from(asApplication(() -> reconsiderations.reminder(id)));
  }

  /** It is the model that asks, whoever's request it runs in. */
  private static <T> T asApplication(Supplier<T> question) {
    return ActingAs.person(Person.SYSTEM, question);
  }
}
