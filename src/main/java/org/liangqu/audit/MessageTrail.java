package org.liangqu.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.notification.Inbox;
import org.liangqu.notification.InboxMessage;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.stereotype.Component;

/** What people were told; the same message to several people is one line. */
@Component
class MessageTrail implements TrailSource {

  private record Sending(Instant at, String subject) {}

  private final Inbox inbox;

  MessageTrail(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    Map<Sending, List<InboxMessage>> sendings =
        inbox.sentAbout(proposal.id()).stream()
            .collect(
                Collectors.groupingBy(
                    message -> new Sending(message.sentAt(), message.subject()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return sendings.entrySet().stream().map(one -> entry(one.getKey(), one.getValue()));
  }

  private static TrailEntry entry(Sending sending, List<InboxMessage> messages) {
    String recipients =
        messages.stream()
            .map(message -> message.recipientId() + (message.isUnread() ? "（未读）" : "（已读）"))
            .collect(Collectors.joining("、"));
    return TrailEntry.of(
        TrailEntry.Kind.MESSAGE,
        sending.at(),
        sending.subject(),
        null,
        messages.get(0).body(),
        "收件人：" + recipients);
  }
}
