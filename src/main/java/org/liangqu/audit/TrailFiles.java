package org.liangqu.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.liangqu.export.Authorship;
import org.liangqu.export.Export;
import org.liangqu.export.ExportTable;
import org.liangqu.export.ExportTable.Column;
import org.liangqu.export.ExportedFile;
import org.liangqu.export.Exports;
import org.liangqu.shared.ClockConfiguration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;

/** All that is recorded about one proposal, as a file for the auditor (审计记录导出). */
@Service
public class TrailFiles {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ClockConfiguration.ZONE);

  private static final List<Column> COLUMNS =
      List.of(
          new Column("时间（北京时间）", 24),
          new Column("类别", 8),
          new Column("事项", 36),
          new Column("结果", 16),
          new Column("说明", 80),
          new Column("详情", 80));

  /** The file's JSON: who made it, and the trail as the page shows it. */
  record SignedTrail(Authorship exported, Trail trail) {}

  private final Trails trails;
  private final Exports exports;
  private final ObjectMapper json;

  TrailFiles(Trails trails, Exports exports, ObjectMapper json) {
    this.trails = trails;
    this.exports = exports;
    this.json = json;
  }

  /**
   * @throws org.liangqu.shared.Refusal as {@link Trails#of}
   */
  public ExportedFile workbook(String number) {
    Trail trail = trails.of(number);
    String title =
        "%s　%s".formatted(number, Objects.requireNonNullElse(trail.proposal().title(), ""));
    ExportTable table =
        new ExportTable(
            "审计记录",
            title,
            COLUMNS,
            row -> trail.entries().forEach(entry -> row.accept(cells(entry))));
    return exports.make(export(trail, ".xlsx", Export.XLSX), table.asWorkbook());
  }

  /**
   * @throws org.liangqu.shared.Refusal as {@link Trails#of}
   */
  public ExportedFile json(String number) {
    Trail trail = trails.of(number);
    return exports.make(
        export(trail, ".json", MediaType.APPLICATION_JSON),
        (author, out) -> {
          write(new SignedTrail(author, trail), out);
          return trail.entries().size();
        });
  }

  private void write(SignedTrail signed, OutputStream out) throws IOException {
    json.writerWithDefaultPrettyPrinter()
        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .writeValue(out, signed);
  }

  private static Export export(Trail trail, String ending, MediaType type) {
    String number = trail.proposal().number();
    return new Export("项目审计记录", number + "-审计记录" + ending, type, "项目 " + number + " 的全部记录");
  }

  private static List<String> cells(TrailEntry entry) {
    return List.of(
        MOMENT.format(entry.at()),
        entry.kind().label(),
        entry.title(),
        Objects.requireNonNullElse(entry.tag(), ""),
        String.join("\n", entry.lines()),
        Objects.requireNonNullElse(entry.more(), ""));
  }
}
