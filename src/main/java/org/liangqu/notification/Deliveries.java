package org.liangqu.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.notification.outbox.DeliveryLog;
import org.liangqu.notification.outbox.DeliveryRecord;
import org.liangqu.notification.outbox.DeliverySearch;
import org.liangqu.notification.outbox.DeliveryState;
import org.liangqu.notification.outbox.Media;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What left the system, for administrators; what of it concerns a proposal, for auditors. */
@Service
@Transactional(readOnly = true)
public class Deliveries {

  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

  private final DeliveryLog log;
  private final Media media;
  private final Access access;

  Deliveries(DeliveryLog log, Media media, Access access) {
    this.log = log;
    this.media = media;
    this.access = access;
  }

  /** Newest first. */
  public Page<DeliveryRecord> search(DeliverySearch search, Pageable page) {
    access.require(Act.KEEP_NOTICES);
    return log.search(search, page);
  }

  public Map<DeliveryState, Long> counts() {
    access.require(Act.KEEP_NOTICES);
    return log.counts();
  }

  /** Whether messages leave by the medium, or wait since there is no server. */
  public boolean isOpen(Medium medium) {
    return media.isOpen(medium);
  }

  /**
   * @throws Refusal CONFLICT for a message that was not given up
   */
  @Transactional
  public void sendAgain(UUID id) {
    Person administrator = access.require(Act.KEEP_NOTICES);
    if (!log.sendAgain(id)) {
      throw Refusal.conflict("delivery-not-given-up", "这条消息没有被放弃，不需要重新发送。");
    }
    LOG.info("{} has delivery {} sent again", administrator.id(), id);
  }

  /**
   * @return how many
   */
  @Transactional
  public int sendAllAgain() {
    Person administrator = access.require(Act.KEEP_NOTICES);
    int again = log.sendAllAgain();
    LOG.info("{} has {} given-up deliveries sent again", administrator.id(), again);
    return again;
  }

  /**
   * How the messages about a proposal fared outside the inboxes.
   *
   * @throws Refusal FORBIDDEN for anybody but auditors
   */
  public List<MessageDelivery> about(UUID proposalId) {
    access.require(Act.READ_SENT_MESSAGES);
    return log.about(proposalId).stream().map(this::toMessageDelivery).toList();
  }

  private MessageDelivery toMessageDelivery(DeliveryRecord sent) {
    return new MessageDelivery(
        sent.messageId(),
        sent.medium().label(),
        sent.state().label(),
        sent.sentAt(),
        sent.state() == DeliveryState.WAITING && !media.isOpen(sent.medium())
            ? sent.medium().notConfigured()
            : sent.problem());
  }
}
