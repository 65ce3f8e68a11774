package org.liangqu.eligibility.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.liangqu.call.Call;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalCopies;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls full of proposals, changed tables, and an administrator to try them. */
@TestComponent
public class WhatIfScenes {

  public static final String BOUND = "<text>500</text>";

  private static final Path TABLES = Path.of("bpmn", "eligibility.dmn");
  private static final int FIRST_CODE = 2_000_000;
  private static final AtomicInteger CODES = new AtomicInteger(FIRST_CODE);
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final ProposalScenes proposals;
  private final WhatIf whatIf;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WhatIfScenes(
      ProposalScenes proposals,
      WhatIf whatIf,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Clock clock) {
    this.proposals = proposals;
    this.whatIf = whatIf;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Sound proposals of type 一 in a call of their own, asking for one 万元 more each. */
  public Call callWith(int number, int leastFunds) {
    Call call =
        proposals.call(clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(9)));
    ProposalSummary first =
        proposals.soundlySubmitted(call, proposals.approvedUnit("urumqiHitech"));
    new ProposalCopies(jdbc, transaction)
        .make(
            first,
            number - 1,
            CODES.getAndAdd(number),
            place -> BigDecimal.valueOf(leastFunds + place));
    return call;
  }

  /** The tables of the repository with one text changed, which must be there. */
  public static byte[] tables(UnaryOperator<String> change) {
    try {
      String text = Files.readString(TABLES);
      String changed = change.apply(text);
      if (changed.equals(text)) {
        throw new IllegalStateException("Nothing was changed");
      }
      return changed.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Type 一 may ask for 450 万元 at the most, instead of 500. */
  public static byte[] lowerBound() {
    return tables(text -> text.replaceFirst(BOUND, "<text>450</text>"));
  }

  public static Person administrator() {
    String id = "what-if" + PEOPLE.getAndIncrement();
    return new Person(id, "系统管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
  }

  public WhatIfStatus ended(Person person, UUID id) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> ActingAs.person(person, () -> whatIf.status(id)), run -> !run.isRunning());
  }
}
