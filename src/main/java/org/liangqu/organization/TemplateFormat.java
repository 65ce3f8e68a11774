package org.liangqu.organization;

/** What a template comes as. */
public enum TemplateFormat {
  XLSX,
  CSV
}
