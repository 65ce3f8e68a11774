package org.liangqu.workflow.guard;

import static org.liangqu.workflow.guard.ChangedTables.checklist;
import static org.liangqu.workflow.guard.ChangedTables.eligibility;
import static org.liangqu.workflow.guard.ChangedTables.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way to break a table file.
 *
 * @param problems what the guard says of it, each from the beginning
 */
record Fault(String name, ModelFile file, List<String> problems) {

  private static final String ELIGIBILITY = "文件 eligibility.dmn";
  private static final String FUNDING = ELIGIBILITY + "，表 FundingFindings（资金与期限审查）";
  private static final String TERMS = ELIGIBILITY + "，表 FundingTerms（资金与期限标准）";
  private static final String THRESHOLD = "文件 review.dmn，表 ExpertScoreThreshold（推荐分数线）";

  private static final String CHECKLIST = "文件 checklist.dmn，表 ChecklistItems（审查要点）";

  static Stream<Fault> all() {
    return Stream.of(unreadable(), tables(), columns(), register(), feel(), bounds(), trial())
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> unreadable() {
    String text = ChangedTables.text("eligibility.dmn");
    return Stream.of(
        of(
            "not XML",
            text.replaceFirst("</inputExpression>", "</inputExpresion>"),
            ELIGIBILITY + "：第 11 行无法解析（"),
        of(
            "not DMN",
            text.replaceFirst("hitPolicy=\"COLLECT\"", "hitPolicy=\"COLECT\""),
            ELIGIBILITY + "：第 247 行无法解析（"),
        of("another namespace", "<definitions xmlns='urn:x'/>", ELIGIBILITY + "：第 1 行无法解析（"));
  }

  private static Stream<Fault> tables() {
    return Stream.of(
        of(
            "a table is missing",
            eligibility().without("ListFindings"),
            ELIGIBILITY + "，表 ListFindings：文件中没有这张表。同组各表须一并部署"),
        of(
            "a table's id is misspelt",
            eligibility().attribute("ListFindings", "id", "ListFindngs"),
            ELIGIBILITY + "，表 ListFindings：文件中没有这张表",
            ELIGIBILITY
                + "，表 ListFindngs（遴选清单审查）：系统不判定编号为 ListFindngs 的表，其中各行不会生效。是否应为“ListFindings”"),
        of(
            "the file is called otherwise",
            eligibility().without("ListFindings").named("2026.dmn"),
            "文件 2026.dmn，表 ListFindings：文件中没有这张表"),
        of(
            "no time to live",
            eligibility().withoutAttribute("FundingFindings", "camunda:historyTimeToLive"),
            FUNDING + "：没有历史保留期限"));
  }

  private static Stream<Fault> columns() {
    return Stream.of(
        of(
            "an output is renamed",
            eligibility().attribute("Output_Funding_field", "name", "feld"),
            FUNDING + "，“field”列：没有名为 field 的输出列，现有输出列为 ruleId、clause、effect、feld、message"),
        of(
            "another hit policy",
            eligibility().attribute("Table_FundingFindings", "hitPolicy", "FIRST"),
            FUNDING + "：命中策略（Hit policy）为 FIRST。须为 COLLECT"),
        of(
            "a row lacks a cell",
            eligibility().without("Test_Funding_8_months"),
            FUNDING + "，第 8 行：有 3 个条件和 5 个结果。须为 4 个条件和 5 个结果"));
  }

  private static Stream<Fault> register() {
    return Stream.of(
        of(
            "an unknown rule",
            eligibility().text("Result_Funding_8_ruleId", "\"duraton\""),
            FUNDING + "，第 8 行，“规则编号”列：规则编号“duraton”不在指南的规则目录中。是否应为“duration”"),
        of(
            "an unknown rule among the terms",
            eligibility().text("Result_FundingTerms_1_fundingRule", "\"cluster-fund\""),
            TERMS + "，第 1 行，“资金规则编号”列：规则编号“cluster-fund”不在指南的规则目录中",
            FUNDING + "：没有规则 cluster-funding（条款 二(一)）的行"),
        of(
            "another rule's clause among the terms",
            eligibility().text("Result_FundingTerms_2_clauseOfType", "\"二(三)\""),
            TERMS + "，第 2 行，“依据条款”列：规则 academician-funding 的依据不是条款“二(三)”。须为 \"二(二)\"",
            FUNDING + "：没有规则 academician-funding（条款 二(二)）的行",
            FUNDING + "：没有规则 self-raised-ratio（条款 二(二)）的行",
            FUNDING + "：没有规则 duration（条款 二(二)）的行",
            FUNDING + "：没有规则 annual-plan（条款 二(二)）的行"),
        of(
            "an unknown clause",
            eligibility().text("Result_Common_1_clause", "\"四.9\""),
            common("第 1 行，“条款”列：规则 management-systems 的依据不是条款“四.9”。须为 \"四.2\"")),
        of(
            "a rule is made up, and its clause too",
            eligibility()
                .text("Result_Common_1_ruleId", "\"beauty-contest\"")
                .text("Result_Common_1_clause", "\"四.9\""),
            common("第 1 行，“规则编号”列：规则编号“beauty-contest”不在指南的规则目录中。规则编号由指南规定"),
            common("第 1 行，“条款”列：指南中没有条款“四.9”")),
        of(
            "an unknown effect",
            eligibility().text("Result_Common_1_effect", "\"RETRUN\""),
            common("第 1 行，“处理”列：“RETRUN”不是已知的处理。须为 \"RETURN\"（退回）、")),
        of(
            "another effect than the guide's",
            eligibility().text("Result_Common_1_effect", "\"WARN\""),
            common("第 1 行，“处理”列：规则 management-systems 的处理不是“WARN”。须为 \"RETURN\"（退回）")),
        of(
            "a rule id is computed",
            eligibility().text("Result_Common_1_ruleId", "\"management-\" + \"systems\""),
            common("第 1 行，“规则编号”列：须直接写明")),
        of(
            "an item of judgement is misspelt",
            checklist().text("Result_ChecklistItems_1_itemId", "\"judge-park-industri\""),
            CHECKLIST + "，第 1 行，“要点编号”列：审查要点编号“judge-park-industri”不在指南的要点目录中"),
        of(
            "an item of judgement cites another clause",
            checklist().text("Result_ChecklistItems_2_clause", "\"四.9\""),
            CHECKLIST + "，第 2 行，“条款”列：审查要点 judge-conditions 的依据不是条款“四.9”。须为 \"四.2\""),
        of(
            "the checklist has no question",
            checklist().attribute("Output_ChecklistItems_question", "name", "text"),
            CHECKLIST + "，“question”列：没有名为 question 的输出列"),
        of(
            "a rule is removed",
            eligibility().without("Rule_Indicator_3"),
            ELIGIBILITY + "，表 IndicatorFindings（考核指标审查）：没有规则 indicators（条款 三.3）的行"));
  }

  private static Stream<Fault> feel() {
    return Stream.of(
        of(
            "a test isn't FEEL",
            eligibility().text("Test_Funding_3_requested", "> > maximum"),
            FUNDING + "，第 3 行，“申请财政资金（万元）”列：“> > maximum”不是有效的 FEEL，第 1 行第 1 个字符附近有误"),
        of(
            "an input isn't FEEL",
            eligibility().text("Expression_Funding_months", "months of"),
            FUNDING + "，“实施期限（月）”列：“months of”不是有效的 FEEL，第 1 行第 8 个字符"),
        of(
            "a message isn't FEEL",
            eligibility().text("Result_Funding_1_message", "“未填写”"),
            FUNDING + "，第 1 行，“说明”列：““未填写””不是有效的 FEEL"),
        of(
            "a fact is misspelt",
            eligibility().text("Expression_Funding_selfRaised", "selfRaisd"),
            FUNDING + "，“自筹资金（万元）”列：没有名为“selfRaisd”的事实。是否应为“selfRaised”"),
        of(
            "a bound is misspelt",
            eligibility().text("Test_Funding_3_requested", "> maximun"),
            FUNDING + "，第 3 行，“申请财政资金（万元）”列：没有名为“maximun”的事实。是否应为“maximum”"),
        of(
            "a fact of another table",
            eligibility().text("Expression_Standing_centralNonIndependent", "daysPerYear"),
            ELIGIBILITY
                + "，表 StandingFindings（申报单位与申报时限审查（每一环节复核）），“中央驻疆非独立法人单位”列：这张表判定时没有事实“daysPerYear”"),
        of(
            "a text without quotes",
            eligibility().text("Result_Common_1_effect", "RETURN"),
            common("第 1 行，“处理”列：没有名为“RETURN”的事实。如为文字，须加双引号")),
        of(
            "an unknown function",
            eligibility().text("Result_Funding_3_message", "\"超过上限 \" + strng(maximum)"),
            FUNDING + "，第 3 行，“说明”列：没有名为“strng”的函数。是否应为“string”"),
        of(
            "a value that the column doesn't have",
            eligibility().text("Test_Common_5_leadKind", "\"ENTERPISE\""),
            common("第 5 行，“申报单位性质”列：“ENTERPISE”不在该列的允许值之内，本行不会命中。是否应为“ENTERPRISE”")),
        of(
            "another language",
            eligibility().attribute("Result_Funding_1_message", "expressionLanguage", "javascript"),
            FUNDING + "，第 1 行，“说明”列：表达式语言为 javascript，系统不执行。须为 feel"));
  }

  private static Stream<Fault> bounds() {
    return Stream.of(
        of(
            "a bound is a text",
            eligibility().text("Result_FundingTerms_1_maximum", "\"500\""),
            TERMS + "，第 1 行，“财政资金上限（万元）”列：值为 \"500\"。须为数字"),
        of(
            "a bound is null",
            eligibility().text("Result_FundingTerms_1_maximum", "null"),
            TERMS + "，第 1 行，“财政资金上限（万元）”列：值为 null。须为数字"),
        of(
            "a bound is empty",
            eligibility().text("Result_FundingTerms_1_maximum", ""),
            TERMS + "，第 1 行，“财政资金上限（万元）”列：单元格为空"));
  }

  private static Stream<Fault> trial() {
    return Stream.of(
        of(
            "a missing fact passes",
            eligibility().without("Rule_Funding_7"),
            FUNDING + "：填报内容缺失时，规则 duration 不再提出意见"),
        of(
            "a message fails",
            eligibility().text("Result_Funding_7_message", "\"缺少\" + 1"),
            FUNDING + "，第 7 行，“说明”列：试判得出的值为 null"),
        of(
            "a type has no row",
            review().without("Rule_ExpertScoreThreshold_2"),
            THRESHOLD + "：没有适用于项目类型 ACADEMICIAN 的行"),
        of(
            "two rows hold at once",
            review().text("Rule_ExpertScoreThreshold_2_type", ""),
            THRESHOLD + "：项目类型为 CLUSTER 时，第 1、2 行同时命中。命中策略为 UNIQUE",
            THRESHOLD + "：项目类型为 ENTERPRISE 时，第 2、3 行同时命中",
            THRESHOLD + "：项目类型为 TRANSFER 时，第 2、4 行同时命中"));
  }

  private static String common(String rest) {
    return ELIGIBILITY + "，表 CommonFindings（各类项目共同要求审查），" + rest;
  }

  private static Fault of(String name, ChangedTables tables, String... problems) {
    return new Fault(name, tables.file(), List.of(problems));
  }

  private static Fault of(String name, String text, String... problems) {
    ModelFile file = new ModelFile("eligibility.dmn", text.getBytes(StandardCharsets.UTF_8));
    return new Fault(name, file, List.of(problems));
  }

  @Override
  public String toString() {
    return name;
  }
}
