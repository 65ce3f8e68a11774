package org.liangqu.proposal.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.liangqu.call.ProposalType;

/** The parts of the form, each a page of the editor (申报书各部分). */
public enum FormSection {
  BASICS("基本情况"),
  UNITS("参与单位"),
  SUBPROJECTS("课题"),
  FUNDS("经费与年度计划"),
  INDICATORS("考核指标"),
  TYPE("类型专项内容"),
  ATTACHMENTS("附件"),
  DECLARATIONS("单位承诺");

  private final String label;

  FormSection(String label) {
    this.label = label;
  }

  /** The name in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FormSection> of(String id) {
    return Arrays.stream(values()).filter(section -> section.id().equals(id)).findFirst();
  }

  public String label(ProposalType type) {
    if (this != TYPE) {
      return label;
    }
    return switch (type) {
      case CLUSTER -> "产业集群";
      case ACADEMICIAN -> "院士及团队";
      case ENTERPRISE -> "企业研发能力";
      case TRANSFER -> "成果转化与产业化";
    };
  }
}
