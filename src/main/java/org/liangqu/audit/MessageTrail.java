package org.liangqu.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  private record Sending(Instant second, String subject) {

    static Sending of(InboxMessage message) {
      return new Sending(message.sentAt().truncatedTo(ChronoUnit.SECONDS), message.subject());
    }
  }

  private final Inbox inbox;

  MessageTrail(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    Map<Sending, List<InboxMessage>> sendings =
        inbox.sentAbout(proposal.id()).stream()
            .collect(Collectors.groupingBy(Sending::of, LinkedHashMap::new, Collectors.toList()));
    return sendings.values().stream().map(MessageTrail::entry);
  }

  private static TrailEntry entry(List<InboxMessage> messages) {
    String recipients =
        messages.stream()
            .map(message -> message.recipientId() + (message.isUnread() ? "（未读）" : "（已读）"))
            .collect(Collectors.joining("、"));
    InboxMessage first = messages.get(0);
    return new TrailEntry(
        TrailEntry.Kind.MESSAGE,
        first.sentAt(),
        first.subject(),
        null,
        List.of("收件人：" + recipients),
        first.body(),
        null,
        null);
  }
}
