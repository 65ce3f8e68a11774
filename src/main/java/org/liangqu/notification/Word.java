package org.liangqu.notification;

import java.time.Instant;
import org.liangqu.call.Stage;
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

  static Word status(ProposalStatus status) {
    return vocabulary -> vocabulary.name(status);
  }

  static Word opinion(String reason) {
    return vocabulary -> vocabulary.opinion(reason);
  }
}
