package org.liangqu.portal.printable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangqu.portal.Words;
import org.liangqu.portal.printable.Block.Column;
import org.liangqu.portal.printable.Block.Grid;
import org.liangqu.portal.printable.Block.Shape;
import org.liangqu.proposal.Achievement;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.Participant;
import org.liangqu.proposal.ProposalDossier;

/** The list of the files that go with the application (附件清单). */
final class FileGrid {

  private static final String NOT_ASKED = "—";

  private static final List<Column> COLUMNS =
      List.of(
          Grids.INDEX,
          new Column("类别", Shape.WORD),
          new Column("会计年度", Shape.WORD),
          new Column("所属单位或成果", Shape.TEXT),
          new Column("文件名和校验码（SHA-256）", Shape.FILE),
          new Column("大小", Shape.AMOUNT));

  private final Words words;
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, String> achievements = new HashMap<>();

  private FileGrid(Words words, ProposalDossier dossier) {
    this.words = words;
    for (Participant one : dossier.content().participants()) {
      units.put(one.creditCode(), one.name());
    }
    units.put(dossier.summary().leadCreditCode(), dossier.summary().unitName());
    for (Achievement one : dossier.content().achievements()) {
      achievements.put(one.key(), one.name());
    }
  }

  static Grid of(ProposalDossier dossier, EntryPrint print) {
    FileGrid grid = new FileGrid(print.words(), dossier);
    List<List<String>> rows = new ArrayList<>();
    for (Attachment file : dossier.attachments()) {
      rows.add(grid.row(rows.size() + 1, file));
    }
    return new Grid(null, COLUMNS, rows, List.of(), "没有附件");
  }

  private List<String> row(int number, Attachment file) {
    return List.of(
        Integer.toString(number),
        file.kind().label(),
        file.fiscalYear() == null ? NOT_ASKED : file.fiscalYear() + "年",
        subject(file),
        file.fileName() + "\n" + file.sha256(),
        words.size(file.size()));
  }

  private String subject(Attachment file) {
    if (file.achievementKey() != null) {
      return named(achievements, file.achievementKey());
    }
    return file.ownerCreditCode() == null ? NOT_ASKED : named(units, file.ownerCreditCode());
  }

  private static String named(Map<String, String> names, String code) {
    String name = names.get(code);
    return name == null ? code : name;
  }
}
