package org.liangqu.call;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.call.DeadlinesMoved.Moved;
import org.liangqu.directory.Directory;
import org.liangqu.identity.PasswordCheck;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Orders that move deadlines (延期令): an administrator has one previewed, signs it with the password,
 * and watches it being carried out. A justified late applicant is one for a single proposal.
 */
@Service
public class ExtensionOrders {

  private final DeadlineDesk desk;
  private final ExtensionRecords records;
  private final ExtensionRuns runs;
  private final ObjectProvider<ExtensionReach> reach;
  private final ObjectProvider<ExtensionSubjects> subjects;
  private final Access access;
  private final PasswordCheck passwords;
  private final Directory directory;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ExtensionOrders(
      DeadlineDesk desk,
      ExtensionRecords records,
      ExtensionRuns runs,
      ObjectProvider<ExtensionReach> reach,
      ObjectProvider<ExtensionSubjects> subjects,
      Access access,
      PasswordCheck passwords,
      Directory directory,
      TransactionTemplate transaction,
      Clock clock) {
    this.desk = desk;
    this.records = records;
    this.runs = runs;
    this.reach = reach;
    this.subjects = subjects;
    this.access = access;
    this.passwords = passwords;
    this.directory = directory;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The proposals that an order may be for, by number, unit or id; a few at most. */
  @Transactional(readOnly = true)
  public List<ExtensionSubjects.Subject> find(UUID callId, String text) {
    access.require(Act.SIGN_EXTENSIONS);
    return subjects.stream().flatMap(one -> one.find(callId, text).stream()).toList();
  }

  /**
   * What the order would move, reach and mean.
   *
   * @throws Refusal as {@link Calls#move} does, and where nothing would move
   */
  @Transactional
  public ExtensionPreview preview(DeadlineMove move) {
    DeadlinesMoved planned = planned(move);
    return new ExtensionPreview(
        planned.year(),
        labelOf(move),
        planned.moves(),
        warnings(planned),
        reach.stream().flatMap(one -> one.of(move).stream()).toList());
  }

  private DeadlinesMoved planned(DeadlineMove move) {
    access.require(Act.SIGN_EXTENSIONS);
    DeadlinesMoved planned = desk.plan(move);
    if (planned.moves().isEmpty()) {
      throw Refusal.invalid("nothing-moves", "所填的期限与现行期限相同，请至少更改一个期限");
    }
    return planned;
  }

  private static List<String> warnings(DeadlinesMoved planned) {
    List<String> warnings = new ArrayList<>();
    for (Moved moved : planned.moves()) {
      if (moved.to().isBefore(moved.from())) {
        warnings.add("“%s”提前了。已告知申报单位和各岗位的期限会缩短，请确认确有必要".formatted(moved.deadline().label()));
      }
    }
    return warnings;
  }

  private String labelOf(DeadlineMove move) {
    DeadlineScope scope = move.scope();
    if (scope.proposalId() != null) {
      return find(move.callId(), scope.proposalId().toString()).stream()
          .findFirst()
          .map(ExtensionSubjects.Subject::label)
          .orElseThrow(() -> Refusal.notFound("proposal-unknown", "该年度没有这个项目，请重新选择"));
    }
    return scope.isEverybody() ? "全部" : directory.park(scope.parkCode()).shortName();
  }

  /**
   * Signs the order and has it carried out; {@link #get} tells what became of it.
   *
   * @param password the signer's own
   */
  public ExtensionOrder sign(DeadlineMove move, String password) {
    Person signer = access.require(Act.SIGN_EXTENSIONS);
    passwords
        .problem(signer.id(), password)
        .ifPresent(
            problem -> {
              throw Refusal.invalid(
                  "signature-wrong",
                  "签名密码不正确，延期令未签发",
                  List.of(new FieldProblem("password", problem)));
            });
    ExtensionOrder order = transaction.execute(status -> record(move, signer));
    runs.start(order, signer);
    return order;
  }

  private ExtensionOrder record(DeadlineMove move, Person signer) {
    DeadlinesMoved planned = planned(move);
    ExtensionOrder order =
        new ExtensionOrder(
            UUID.randomUUID(),
            records.nextNumber(planned.year()),
            move.callId(),
            planned.year(),
            move.scope(),
            labelOf(move),
            planned.moves(),
            planned.reason(),
            signer.id(),
            signer.name(),
            clock.instant(),
            null,
            null,
            List.of());
    records.add(order);
    return order;
  }

  @Transactional(readOnly = true)
  public List<ExtensionOrder> all() {
    access.require(Act.READ_EXTENSIONS);
    return records.all();
  }

  @Transactional(readOnly = true)
  public ExtensionOrder get(String number) {
    access.require(Act.READ_EXTENSIONS);
    return records
        .find(number)
        .orElseThrow(() -> Refusal.notFound("order-unknown", "没有编号为“%s”的延期令".formatted(number)));
  }

  /** How far it has come; none when it is not being carried out here. */
  public Optional<MoveProgress.Snapshot> progress(String number) {
    return runs.progress(get(number));
  }

  /** All that was ever moved for the scope, alone or with others, by order or not. */
  @Transactional(readOnly = true)
  public List<PastMove> movesFor(UUID callId, DeadlineScope scope) {
    access.require(Act.READ_DEADLINE_CHANGES);
    return records.moves(callId, scope);
  }
}
