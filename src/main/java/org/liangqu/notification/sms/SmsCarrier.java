package org.liangqu.notification.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.liangqu.identity.Accounts;
import org.liangqu.notification.outbox.Carrier;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.DeliveryFailure;
import org.liangqu.notification.outbox.Medium;
import org.springframework.stereotype.Component;

/** Posts short messages to the gateway. */
@Component
class SmsCarrier implements Carrier {

  /**
   * Refusals of the message; any other is about the gateway, or about this system's credentials.
   */
  private static final Set<Integer> FINAL = Set.of(400, 410, 413, 422);

  /** The gateway compares with its own clock, which no demonstration moves. */
  private static final Clock REAL = Clock.systemUTC();

  /** What is posted; the id is the same in every attempt. */
  private record ShortMessage(
      String id, String phone, String text, String event, String language) {}

  private final SmsGateway gateway;
  private final Accounts accounts;
  private final ObjectMapper json;
  private final HttpClient http;

  SmsCarrier(SmsGateway gateway, Accounts accounts, ObjectMapper json) {
    this.gateway = gateway;
    this.accounts = accounts;
    this.json = json;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(gateway.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public Medium medium() {
    return Medium.SMS;
  }

  @Override
  public boolean isConfigured() {
    return gateway.isConfigured();
  }

  @Override
  public int parallel() {
    return 1;
  }

  @Override
  public String carry(Delivery delivery) throws DeliveryFailure {
    String phone = phoneOf(delivery);
    int status = post(delivery, bodyFor(delivery, phone));
    if (status >= 200 && status < 300) {
      return phone;
    }
    String reason = "短信网关答复 HTTP " + status;
    throw FINAL.contains(status)
        ? DeliveryFailure.permanentOne(reason, null)
        : DeliveryFailure.transientOne(reason, null);
  }

  private String phoneOf(Delivery delivery) throws DeliveryFailure {
    String known =
        Optional.ofNullable(delivery.address())
            .orElseGet(() -> accounts.contact(delivery.recipientId()).phone());
    if (known == null || known.isBlank()) {
      throw DeliveryFailure.permanentOne("收件人没有登记手机号码", null);
    }
    return known;
  }

  private String bodyFor(Delivery delivery, String phone) {
    try {
      return json.writeValueAsString(
          new ShortMessage(
              delivery.id().toString(),
              phone,
              delivery.body(),
              delivery.notice(),
              delivery.language()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private int post(Delivery delivery, String body) throws DeliveryFailure {
    String timestamp = String.valueOf(REAL.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(gateway.url())
            .timeout(gateway.timeout())
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", delivery.id().toString())
            .header("X-Liangqu-Timestamp", timestamp)
            .header("X-Liangqu-Signature", Signature.of(timestamp, body, gateway.secret()))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (HttpTimeoutException hanging) {
      throw DeliveryFailure.transientOne("短信网关未在时限内应答", hanging);
    } catch (IOException away) {
      throw DeliveryFailure.transientOne("连接不上短信网关", away);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw DeliveryFailure.transientOne("系统正在停止", stopping);
    }
  }
}
