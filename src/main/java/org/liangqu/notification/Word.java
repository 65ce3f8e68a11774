package org.liangqu.notification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.liangqu.call.Deadline;
import org.liangqu.call.DeadlinesMoved;
import org.liangqu.call.Stage;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalStatus;

/** What a notice says in place of a name in braces, in the recipient's language. */
@FunctionalInterface
interface Word {

  String in(Vocabulary vocabulary);

  static Word text(String text) {
    return vocabulary -> text;
  }

  static Word count(int count) {
    return text(String.valueOf(count));
  }

  static Word moment(Instant moment) {
    return vocabulary -> vocabulary.moment(moment);
  }

  static Word stage(Stage stage) {
    return vocabulary -> stage == null ? "" : vocabulary.name(stage);
  }

  static Word deadline(Deadline deadline) {
    return vocabulary -> vocabulary.name(deadline);
  }

  static Word role(Role role) {
    return vocabulary -> vocabulary.name(role);
  }

  /** Each deadline with the moments between which it moved. */
  static Word moves(List<DeadlinesMoved.Moved> moves) {
    return vocabulary ->
        moves.stream()
            .map(moved -> vocabulary.move(moved.deadline(), moved.from(), moved.to()))
            .collect(Collectors.joining(vocabulary.text("moves.separator")));
  }

  static Word status(ProposalStatus status) {
    return vocabulary -> vocabulary.name(status);
  }

  static Word opinion(String reason) {
    return vocabulary -> vocabulary.opinion(reason);
  }
}
