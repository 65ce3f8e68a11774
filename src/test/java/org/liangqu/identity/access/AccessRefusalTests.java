package org.liangqu.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.liangqu.shared.RefusalReason;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class AccessRefusalTests {

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final Access auditor =
      new Access(() -> new Person("auditor", "审计员", Set.of(Office.of(Role.AUDITOR))));

  @BeforeEach
  void isServed() {
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @AfterEach
  void isServedNoLonger() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void isNotedForTheSecurityLogWhateverTheAnswerWillBe() {
    assertThatThrownBy(() -> auditor.require(Act.KEEP_ACCOUNTS)).isInstanceOf(Refusal.class);

    assertThat(RefusalReason.of(request)).contains("account-administration");
  }

  @Test
  void isNotNotedWhereTheActIsAllowed() {
    auditor.require(Act.AUDIT);

    assertThat(RefusalReason.of(request)).isEmpty();
  }

  @Test
  void isThrownOutsideOfRequestsToo() {
    RequestContextHolder.resetRequestAttributes();

    assertThatThrownBy(() -> auditor.require(Act.KEEP_ACCOUNTS)).isInstanceOf(Refusal.class);
  }
}
