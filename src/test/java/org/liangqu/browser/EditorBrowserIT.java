package org.liangqu.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A proposal filled in as people do: section by section, together, and with a bad line. */
@DraftsOnly
class EditorBrowserIT extends BrowserTest {

  private static final String TYPE = "成果转移转化和产业化项目";

  @Test
  void aNewDraftIsFilledInSectionBySection() {
    try (Person applicant = people.signIn("transfer-applicant")) {
      Editor editor = applicant.editor().begin(TYPE, "番茄红素提取技术转化");
      fillInBasics(editor.isAt("基本情况"));
      fillInUnits(editor.next().isAt("参与单位"));
      fillInFunds(editor.next().isAt("经费与年度计划"));
      fillInIndicators(editor.next().isAt("考核指标"));
      fillInTransfer(editor.next().isAt("成果转化与产业化"));
      editor.next().isAt("附件").tells("附件", "还差").next().isAt("单位承诺");
      fillInDeclarations(editor);
      String proposal = editor.next().submission().proposal();
      applicant.dossier(proposal).shows("年产番茄红素2吨");
    }
  }

  private static void fillInBasics(Editor editor) {
    editor
        .choose("项目类别", "引进成果转化")
        .choose("技术领域", "其他")
        .fill("开始年月", "2026-13-45")
        .isSaved()
        .notes("不是年月")
        .tells("基本情况", "处问题");
    editor
        .fill("开始年月", "2026年1月")
        .fill("结束年月", "2027-12")
        .fill("项目摘要", "引进高校番茄红素提取技术并实现产业化。")
        .check("研究性质", "产业化")
        .check("成果形式", "新产品")
        .isSaved()
        .tells("基本情况", "已完成");
  }

  private static void fillInUnits(Editor editor) {
    Locator row = editor.row("参与单位", 1);
    Editor.labelled(row, "单位名称").fill("示例秦岭农业工程大学");
    Editor.labelled(row, "统一社会信用代码").fill("12610000MADEM0329E");
    Editor.labelled(row, "单位性质").selectOption("高等院校");
    editor.isSaved().tells("参与单位", "已完成");
  }

  private static void fillInFunds(Editor editor) {
    editor.fill("申请财政资金", "９0万元").fill("自筹资金", "200");
    Locator first = editor.row("分年度资金计划", 1);
    Editor.labelled(first, "年度").fill("2026");
    Editor.labelled(first, "财政资金").fill("50");
    editor.isSaved().notes("分年度").tells("经费与年度计划", "处问题");
    Locator second = editor.row("分年度资金计划", 2);
    Editor.labelled(second, "年度").fill("2027");
    Editor.labelled(second, "财政资金").fill("40");
    editor.isSaved().tells("经费与年度计划", "已完成");
  }

  private static void fillInIndicators(Editor editor) {
    indicator(editor, 1, "技术指标", "提取率", "0.95", "%");
    editor.isSaved().notes("是否本应为 95%");
    indicator(editor, 2, "科技产出指标", "发明专利", "2", "件");
    indicator(editor, 3, "经济指标", "新增销售收入", "1500", "万元");
    editor.isSaved().tells("考核指标", "已完成");
  }

  private static void indicator(
      Editor editor, int number, String group, String name, String value, String unit) {
    Locator row = editor.row("考核指标", number);
    Editor.labelled(row, "类别").selectOption(group);
    Editor.labelled(row, "指标名称").fill(name);
    Editor.labelled(row, "目标值").fill(value);
    Editor.labelled(row, "计量单位").fill(unit);
  }

  private static void fillInTransfer(Editor editor) {
    Locator achievement = editor.row("拟转化成果", 1);
    Editor.labelled(achievement, "成果名称").fill("番茄红素绿色提取技术");
    editor
        .fill("成果来源单位", "示例秦岭农业工程大学")
        .check("双方为母子公司或同一母公司的子公司", "否")
        .check("申报单位具有研发能力", "是")
        .fill("预期经济效益", "1,500")
        .fill("基础条件", "已有中试生产线。")
        .fill("产业化内容", "建设提取线。")
        .fill("产业化地点", "哈密高新区")
        .fill("产业化规模", "年产番茄红素2吨")
        .fill("市场前景", "国内外市场需求逐年增长。")
        .isSaved();
  }

  private static void fillInDeclarations(Editor editor) {
    editor
        .check("申报单位无不良信用记录", "是")
        .check("法定代表人无不良信用记录", "是")
        .check("科研管理制度健全", "是")
        .check("财务管理制度健全", "是")
        .check("承诺申报内容和所附材料真实、有效", "是")
        .isSaved()
        .tells("单位承诺", "已完成");
  }

  @Test
  void theSecondOfTwoSeesBothChangesAndChooses() {
    try (Person applicant = people.signIn("cluster-applicant");
        Person administrator = people.signIn("cluster-unit")) {
      Editor first = applicant.editor().begin("创新型产业集群培育发展项目", "起初的名称");
      Editor second = administrator.editor().open(first.isAt("基本情况").path());
      first.fill("项目名称", "申报人改的名称").isSaved();
      second.fill("项目名称", "管理员改的名称").says("与他人的修改不同");
      second.clashes("周可心", "起初的名称", "申报人改的名称", "管理员改的名称");
      second.click("保留对方的").holds("项目名称", "申报人改的名称");
      second.fill("项目摘要", "管理员写的摘要").isSaved();
      first.fill("标志性创新成果", "申报人写的成果").isSaved();
      first.open(first.path()).holds("项目摘要", "管理员写的摘要").holds("标志性创新成果", "申报人写的成果");
    }
  }

  @Test
  void nothingTypedIsLostWhileTheLineIsDown() {
    try (Person applicant = people.signIn("enterprise-applicant")) {
      Editor editor = applicant.editor().begin("提升巩固企业创新主体地位项目", "起初的名称");
      String path = editor.isAt("基本情况").path();
      editor.disconnect().fill("项目名称", "断网时改的名称").says("网络中断，已存在本机");
      editor.reconnect().isSaved();
      editor.disconnect().fill("项目摘要", "断网时写的摘要").says("网络中断，已存在本机");
      Editor later = editor.inNewTab().reconnect().open(path);
      later.holds("项目摘要", "断网时写的摘要").isSaved();
      later.open(path).holds("项目名称", "断网时改的名称").holds("项目摘要", "断网时写的摘要");
    }
  }

  @Test
  void whatIsTypedBeforeTheScriptHasComeIsSavedToo() {
    try (Person applicant = people.signIn("academician-applicant")) {
      Editor editor = applicant.editor().begin("院士类项目", "起初的名称");
      String path = editor.isAt("基本情况").path();
      editor.openAndTypeBeforeTheScript(path, early -> early.choose("项目类别", "院士团队合作"));
      editor.isSaved().open(path).holds("项目类别", "COOPERATION");
    }
  }

  @Test
  void aPageLeftOpenPastTheSessionSavesItselfAfterSigningInAgain() {
    try (Person applicant = people.signIn("enterprise-applicant")) {
      Editor editor = applicant.editor().begin("提升巩固企业创新主体地位项目", "起初的名称");
      String path = editor.isAt("基本情况").isReady().path();
      editor.endSession().fill("项目摘要", "会话失效后写的摘要").says("登录已失效，内容已存在本机");
      editor.signInAgain("enterprise-applicant").isSaved();
      editor.open(path).holds("项目摘要", "会话失效后写的摘要");
    }
  }
}
