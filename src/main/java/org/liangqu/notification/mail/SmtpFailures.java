package org.liangqu.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.liangqu.notification.outbox.DeliveryFailure;
import org.springframework.mail.MailSendException;

/** What an SMTP server's answer means: a reply from 500 on is final (RFC 5321, 4.2.1). */
final class SmtpFailures {

  /** Replies about this system's own credentials, not about the message (RFC 4954). */
  private static final Set<Integer> ABOUT_CREDENTIALS = Set.of(530, 534, 535, 538);

  private static final int FINAL = 500;

  private SmtpFailures() {}

  static DeliveryFailure explain(Exception failure, String address) {
    List<Throwable> causes = causes(failure);
    for (Throwable cause : causes) {
      if (cause instanceof SMTPAddressFailedException refused) {
        return answered(refused.getReturnCode(), "邮件服务器拒收地址 " + address, refused);
      }
    }
    for (Throwable cause : causes) {
      if (cause instanceof SMTPSendFailedException refused) {
        return answered(refused.getReturnCode(), "邮件服务器拒收邮件", refused);
      }
    }
    return DeliveryFailure.transientOne(reason(causes), failure);
  }

  private static DeliveryFailure answered(int reply, String what, MessagingException refused) {
    String reason = what + "：" + refused.getMessage().strip();
    return reply >= FINAL && !ABOUT_CREDENTIALS.contains(reply)
        ? DeliveryFailure.permanentOne(reason, refused)
        : DeliveryFailure.transientOne(reason, refused);
  }

  private static String reason(List<Throwable> causes) {
    for (Throwable cause : causes) {
      if (cause instanceof AuthenticationFailedException) {
        return "邮件服务器不接受所配置的账号或口令";
      }
      if (cause instanceof SocketTimeoutException) {
        return "邮件服务器未在时限内应答";
      }
      if (cause instanceof MailConnectException) {
        return "连接不上邮件服务器";
      }
    }
    return "邮件未能送出：" + causes.get(causes.size() - 1).getMessage();
  }

  /** The failure, those of its messages, and what each was caused by or goes together with. */
  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    collect(failure, causes);
    return causes;
  }

  private static void collect(Throwable failure, List<Throwable> causes) {
    if (failure == null || causes.contains(failure)) {
      return;
    }
    causes.add(failure);
    if (failure instanceof MailSendException failed) {
      Map<Object, Exception> perMessage = failed.getFailedMessages();
      perMessage.values().forEach(each -> collect(each, causes));
    }
    if (failure instanceof MessagingException messaging) {
      collect(messaging.getNextException(), causes);
    }
    collect(failure.getCause(), causes);
  }
}
