package org.liangqu.organization;

import java.time.Instant;
import java.util.UUID;

/** Changes that units have requested. */
public final class UnitChangeFixtures {

  private UnitChangeFixtures() {}

  public static UnitChange decided(String creditCode, String parkCode, String reason) {
    return new UnitChange(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "示例有限公司",
        creditCode,
        parkCode,
        particulars("示例有限公司", parkCode),
        particulars("示例科技有限公司", parkCode),
        reason,
        UnitChangeState.REFUSED,
        "张三",
        Instant.parse("2026-01-05T01:00:00Z"),
        "李四",
        Instant.parse("2026-01-06T01:00:00Z"),
        "请先办理工商变更");
  }

  private static UnitParticulars particulars(String name, String parkCode) {
    return new UnitParticulars(
        name, UnitKind.ENTERPRISE, EnterpriseSize.SMALL, parkCode, "王五", null, false, false);
  }
}
