package org.liangqu.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liangqu.proposal.IndustryField;
import org.liangqu.shared.Refusal;

class PanelPolicyTests {

  private static Expert expert(String account, String name, String employer) {
    return new Expert(account, name, employer, null, Set.of(IndustryField.OTHER), Set.of());
  }

  private static void form(Expert... experts) {
    PanelPolicy.requireSeparate(ReviewFixtures.coordinator(), List.of(experts));
  }

  @Test
  void seatsNamesakesOfDifferentEmployersAndColleagues() {
    assertThatCode(
            () ->
                form(
                    expert("e1", "王伟", "新疆大学"),
                    expert("e2", "王伟", "石河子大学"),
                    expert("e3", "李强", "新疆大学")))
        .doesNotThrowAnyException();
  }

  @Test
  void seatsNoTwoAccountsOfOnePerson() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> form(expert("e1", "王伟", "新疆大学"), expert("e2", " 王伟", "新疆大学 ")))
        .withMessageContaining("一人只能出具一份意见");
  }

  @Test
  void seatsNotTheCoordinator() {
    String own = ReviewFixtures.coordinator().id();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> form(expert(own, "王伟", "新疆大学")))
        .withMessageContaining("您是本项目的评审组织员");
  }
}
