package org.liangqu.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.liangqu.shared.ClockConfiguration;

/** Who made a file, when, and from what query: what every file says of itself (导出人). */
public record Authorship(String personId, String personName, Instant at, String query) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ClockConfiguration.ZONE);

  public String person() {
    return "%s（%s）".formatted(personName, personId);
  }

  /** The lines at the end of a table. */
  public List<String> lines() {
    return List.of("导出人：" + person(), "导出时间：" + MOMENT.format(at) + "（北京时间）", "导出范围：" + query);
  }

  /** As {@link #lines}, in what a file keeps when they are cut away. */
  public void describe(CoreProperties properties) {
    properties.setCreator(person());
    properties.setCreated(Optional.of(Date.from(at)));
    properties.setDescription(query);
  }
}
