package org.liangqu.notification.outbox;

import java.util.List;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** By which media messages can leave, as this installation is configured. */
@Component
public class Media {

  private final List<Carrier> carriers;

  Media(List<Carrier> carriers) {
    this.carriers = carriers;
  }

  public boolean isOpen(Medium medium) {
    return carriers.stream()
        .anyMatch(carrier -> carrier.medium() == medium && carrier.isConfigured());
  }

  /**
   * @throws Refusal CONFLICT where messages can't leave by the medium
   */
  public void require(Medium medium) {
    if (!isOpen(medium)) {
      throw Refusal.conflict("medium-closed", "系统" + medium.notConfigured() + "，请联系系统管理员配置后再试。");
    }
  }
}
