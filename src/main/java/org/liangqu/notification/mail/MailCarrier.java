package org.liangqu.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import org.liangqu.identity.AccountLinks;
import org.liangqu.identity.Accounts;
import org.liangqu.notification.outbox.Carrier;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.DeliveryFailure;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.registration.RegistrationLinks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mail over to the SMTP server of {@code spring.mail}. */
@Component
class MailCarrier implements Carrier {

  private static final int AT_ONCE = 2;

  private final ObjectProvider<JavaMailSender> sender;
  private final MailComposer composer;
  private final Accounts accounts;
  private final AccountLinks links;
  private final RegistrationLinks registrationLinks;

  MailCarrier(
      ObjectProvider<JavaMailSender> sender,
      MailComposer composer,
      Accounts accounts,
      AccountLinks links,
      RegistrationLinks registrationLinks) {
    this.sender = sender;
    this.composer = composer;
    this.accounts = accounts;
    this.links = links;
    this.registrationLinks = registrationLinks;
  }

  @Override
  public Medium medium() {
    return Medium.MAIL;
  }

  @Override
  public boolean isConfigured() {
    return sender.getIfAvailable() != null;
  }

  @Override
  public int parallel() {
    return AT_ONCE;
  }

  @Override
  public String carry(Delivery delivery) throws DeliveryFailure {
    String address = addressOf(delivery);
    JavaMailSender server = sender.getObject();
    try {
      String path = registrationLinks.withSecret(links.withSecret(delivery.link()));
      server.send(composer.compose(delivery, path, address, server));
      return address;
    } catch (AddressException malformed) {
      throw DeliveryFailure.permanentOne("邮箱地址 " + address + " 格式不正确", malformed);
    } catch (MessagingException | MailException failure) {
      throw SmtpFailures.explain(failure, address);
    }
  }

  private String addressOf(Delivery delivery) throws DeliveryFailure {
    String known =
        Optional.ofNullable(delivery.address())
            .orElseGet(() -> accounts.contact(delivery.recipientId()).mail());
    if (known == null || known.isBlank()) {
      throw DeliveryFailure.permanentOne("收件人没有登记邮箱地址", null);
    }
    return known.strip();
  }
}
