package org.liangqu.organization;

import org.liangqu.shared.CreditCode;

/**
 * What a unit says of itself when it registers (单位注册, clause 五.1). Whether it is a research
 * institution or a pilot base is for its park to confirm, and judged as registered. Its chain
 * position, laboratory and fostered pilot base are claims to look at; the rules ask the {@link
 * Registers}.
 */
public record NewUnit(
    CreditCode creditCode,
    String name,
    UnitKind kind,
    EnterpriseSize size,
    String parkCode,
    boolean centralNonIndependent,
    ChainPosition chainPosition,
    boolean researchInstitution,
    boolean pilotBase,
    boolean supportedLaboratory,
    boolean fosteredPilotBase,
    String legalRepresentative,
    String contactName,
    String contactPhone,
    CreditCode parentCreditCode) {}
