package org.liangqu.call;

/** The four project types of the guide's clause 二 (项目类型). */
public enum ProposalType {
  CLUSTER("创新型产业集群培育发展项目"),
  ACADEMICIAN("院士类项目"),
  ENTERPRISE("提升巩固企业创新主体地位项目"),
  TRANSFER("成果转移转化和产业化项目");

  private final String label;

  ProposalType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
