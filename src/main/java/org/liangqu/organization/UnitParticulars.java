package org.liangqu.organization;

import org.liangqu.shared.CreditCode;

/**
 * What the park has approved of a unit and alone may change (登记事项, clause 五.1).
 *
 * @param size null for what isn't an enterprise
 * @param parkCode null for a unit outside the parks
 * @param researchInstitution whether it is a research institution (研发机构), which like a pilot base
 *     (中试基地) may take its own achievements to others (clause 二(四))
 * @param parentCreditCode null for one without a parent company
 */
public record UnitParticulars(
    String name,
    UnitKind kind,
    EnterpriseSize size,
    String parkCode,
    String legalRepresentative,
    CreditCode parentCreditCode,
    boolean researchInstitution,
    boolean pilotBase) {}
