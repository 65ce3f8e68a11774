package org.liangqu.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangqu.call.Guide;
import org.liangqu.directory.Park;

class GuideContactTests {

  private static final Park PARK =
      new Park(
          "hamiHitech",
          "哈密高新技术产业开发区",
          "哈密高新区",
          "hami",
          "hamiHitech",
          "某人",
          "0902-0000000",
          null,
          null,
          null);

  private static Guide guide(String section) {
    return Guide.parse("标题\n六、各园区联系人及联系方式\n" + section);
  }

  @Test
  void readsTheDepartmentsContact() {
    assertThat(GuideContact.besideParks(DeliveredGuide.read(), List.of()))
        .contains(new GuideContact("自治区科技厅科技援疆处", "李维娜", "0991-3835189"));
  }

  @Test
  void leavesTheParksToTheDirectory() {
    Guide guide = guide("1.哈密高新技术产业开发区\n联系人：某人 0902-0000000\n2.某处\n联系人：他人 13900000000");

    assertThat(GuideContact.besideParks(guide, List.of(PARK)))
        .containsExactly(new GuideContact("某处", "他人", "13900000000"));
  }

  @Test
  void passesOverWhatNamesNobody() {
    assertThat(GuideContact.besideParks(guide("1.某处\n电话另行公布"), List.of())).isEmpty();
  }
}
