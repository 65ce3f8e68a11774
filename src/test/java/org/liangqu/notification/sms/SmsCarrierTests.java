package org.liangqu.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.Contact;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.DeliveryFailure;
import org.liangqu.notification.outbox.DeliveryFixtures;

class SmsCarrierTests {

  private static final String SECRET = "shared-secret";

  private final Accounts accounts = mock();
  private final Delivery delivery = DeliveryFixtures.shortMessageTo("expert01", "评审邀请");
  private final CountDownLatch released = new CountDownLatch(1);
  private HttpServer gateway;
  private volatile int answer = 202;
  private volatile HttpExchange request;
  private volatile String body;

  @BeforeEach
  void aGateway() throws IOException {
    when(accounts.contact("expert01")).thenReturn(new Contact(null, "13800001234"));
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/sms", this::take);
    gateway.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    request = exchange;
    if (answer == 0) {
      awaitRelease();
    }
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  private void awaitRelease() {
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    released.countDown();
    gateway.stop(0);
  }

  private SmsCarrier carrier() {
    URI url = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms");
    return new SmsCarrier(
        new SmsGateway(url, SECRET, Duration.ofMillis(500)), accounts, new ObjectMapper());
  }

  private DeliveryFailure failure() {
    return catchThrowableOfType(DeliveryFailure.class, () -> carrier().carry(delivery));
  }

  @Test
  void postsTheShortMessage() throws Exception {
    assertThat(carrier().carry(delivery)).isEqualTo("13800001234");
    JsonNode posted = new ObjectMapper().readTree(body);
    assertThat(posted.get("id").asText()).isEqualTo(delivery.id().toString());
    assertThat(posted.get("phone").asText()).isEqualTo("13800001234");
    assertThat(posted.get("text").asText()).isEqualTo(delivery.body());
    assertThat(posted.get("event").asText()).isEqualTo(delivery.notice());
    assertThat(request.getRequestHeaders().getFirst("Idempotency-Key"))
        .isEqualTo(delivery.id().toString());
  }

  @Test
  void signsTimestampAndBodyAsTheDocumentationSays() throws Exception {
    carrier().carry(delivery);
    String timestamp = request.getRequestHeaders().getFirst("X-Liangqu-Timestamp");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String expected =
        HexFormat.of()
            .formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
    assertThat(request.getRequestHeaders().getFirst("X-Liangqu-Signature"))
        .isEqualTo("sha256=" + expected);
  }

  @ParameterizedTest(name = "HTTP {0}: for good {1}")
  @CsvSource({
    "400, true",
    "422, true",
    "302, false",
    "401, false",
    "429, false",
    "500, false",
    "503, false"
  })
  void tellsARefusedMessageFromATroubledGateway(int status, boolean forGood) {
    answer = status;
    assertThat(failure().isPermanent()).isEqualTo(forGood);
  }

  @Test
  void aGatewayThatHangsIsTriedAgain() {
    answer = 0;
    DeliveryFailure failure = failure();
    assertThat(failure).hasMessage("短信网关未在时限内应答");
    assertThat(failure.isPermanent()).isFalse();
  }

  @Test
  void aGatewayThatIsAwayIsTriedAgain() {
    SmsCarrier carrier = carrier();
    gateway.stop(0);
    DeliveryFailure failure =
        catchThrowableOfType(DeliveryFailure.class, () -> carrier.carry(delivery));
    assertThat(failure.isPermanent()).isFalse();
  }

  @Test
  void isOffWithoutAnAddressAndRefusesAnAddressWithoutASecret() {
    assertThat(new SmsGateway(null, null, Duration.ofSeconds(1)).isConfigured()).isFalse();
    URI url = URI.create("https://sms.example/send");
    assertThatThrownBy(() -> new SmsGateway(url, " ", Duration.ofSeconds(1)))
        .hasMessageContaining("liangqu.sms.secret");
  }
}
