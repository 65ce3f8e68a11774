package org.liangqu.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.notification.Deliveries;
import org.liangqu.notification.Inbox;
import org.liangqu.notification.InboxMessage;
import org.liangqu.notification.MessageDelivery;
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
  private final Deliveries deliveries;

  MessageTrail(Inbox inbox, Deliveries deliveries) {
    this.inbox = inbox;
    this.deliveries = deliveries;
  }

  @Override
  public Stream<TrailEntry> of(ProposalSummary proposal) {
    Map<Sending, List<InboxMessage>> sendings =
        inbox.sentAbout(proposal.id()).stream()
            .collect(Collectors.groupingBy(Sending::of, LinkedHashMap::new, Collectors.toList()));
    Map<UUID, List<MessageDelivery>> outside =
        deliveries.about(proposal.id()).stream()
            .filter(delivery -> delivery.messageId() != null)
            .collect(Collectors.groupingBy(MessageDelivery::messageId));
    return sendings.values().stream().map(messages -> entry(messages, outside));
  }

  private static TrailEntry entry(
      List<InboxMessage> messages, Map<UUID, List<MessageDelivery>> outside) {
    String recipients =
        messages.stream()
            .map(message -> recipient(message, outside.getOrDefault(message.id(), List.of())))
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

  /** Such as {@code expert01（未读；邮件已发送）}. */
  private static String recipient(InboxMessage message, List<MessageDelivery> outside) {
    return Stream.concat(
            Stream.of(message.isUnread() ? "未读" : "已读"),
            outside.stream().map(MessageTrail::stateOf))
        .collect(Collectors.joining("；", message.recipientId() + "（", "）"));
  }

  private static String stateOf(MessageDelivery delivery) {
    String state = delivery.medium() + delivery.state();
    return delivery.problem() == null ? state : state + "，" + delivery.problem();
  }
}
