package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;

class ContactCodesTests {

  private final List<Delivery> sent = new ArrayList<>();

  private Delivery sentBy(Medium medium, String address) {
    Outbox outbox = mock();
    doAnswer(
            call -> {
              Collection<Delivery> deliveries = call.getArgument(0);
              return sent.addAll(deliveries);
            })
        .when(outbox)
        .send(anyCollection());
    TemplateEdits noEdits = mock();
    new ContactCodes(new Texts(noEdits), outbox)
        .send("someone", medium, address, "482913", Language.CHINESE);
    return sent.get(0);
  }

  @Test
  void goesToTheNewAddressOnly() {
    Delivery mail = sentBy(Medium.MAIL, "new@example.com");
    assertThat(mail.address()).isEqualTo("new@example.com");
    assertThat(mail.body()).contains("482913").contains("new@example.com");
  }

  @Test
  void isShortInAShortMessage() {
    assertThat(sentBy(Medium.SMS, "13800001234").body()).isEqualTo("验证码 482913，30 分钟内有效。");
  }

  @Test
  void showsNoCodeInTheListOfWhatWasSent() {
    assertThat(sentBy(Medium.MAIL, "new@example.com").subject()).doesNotContain("482913");
  }
}
