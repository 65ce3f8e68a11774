package org.liangqu.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class LetterDocumentTests {

  private final LetterText text =
      LetterText.of(ListFixtures.signedList(), ListFixtures.URUMQI, ListFixtures.PARKS);

  @Test
  void saysWhatTheListHoldsWithoutTheStruck() {
    assertThat(text.paragraphs().get(1))
        .contains("共遴选项目3项", "申请财政资金1480.5万元", "自筹资金3021.25万元")
        .contains("创新型产业集群培育发展项目1项", "院士类项目1项", "成果转移转化和产业化项目1项")
        .doesNotContain("提升巩固");
  }

  @Test
  void carriesNumberAddresseeEnclosureSenderAndDate() throws IOException {
    assertThat(paragraphs())
        .startsWith("乌鲁木齐市科学技术局", "乌科函〔2026〕3号")
        .contains("自治区科学技术厅：", "附件：2025年“两区”科技发展计划遴选项目清单")
        .containsSubsequence("乌鲁木齐市科学技术局", "2026年3月1日");
  }

  @Test
  void isLaidOutOnTheStandardsPage() throws IOException {
    try (XWPFDocument document = open()) {
      CTSectPr section = document.getDocument().getBody().getSectPr();

      assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
      assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
      assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37);
      assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28);
      assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26);
      assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(35);
      assertThat(document.getFooterList()).hasSize(2);
    }
  }

  @Test
  void setsHeaderTitleAndBodyInTheStandardsTypefaces() throws IOException {
    try (XWPFDocument document = open()) {
      XWPFRun header = run(document, 0);
      XWPFRun body = run(document, 5);

      assertThat(header.getColor()).isEqualTo("FF0000");
      assertThat(header.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("方正小标宋简体");
      assertThat(run(document, 2).getFontSizeAsDouble()).isEqualTo(22);
      assertThat(body.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("仿宋_GB2312");
      assertThat(body.getFontSizeAsDouble()).isEqualTo(16);
    }
  }

  @Test
  void namesTheBureauAsItsAuthor() throws IOException {
    try (XWPFDocument document = open()) {
      assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("乌鲁木齐市科学技术局");
    }
  }

  private static XWPFRun run(XWPFDocument document, int paragraph) {
    return document.getParagraphArray(paragraph).getRuns().get(0);
  }

  private List<String> paragraphs() throws IOException {
    try (XWPFDocument document = open()) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  private XWPFDocument open() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(LetterDocument.write(text)));
  }

  private static long millimetres(Object twips) {
    return Math.round(Long.parseLong(twips.toString()) * 25.4 / 1440);
  }
}
