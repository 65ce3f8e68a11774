package org.liangqu.organization;

import org.liangqu.shared.CreditCode;

/**
 * What a unit says of itself when it registers (单位注册, clause 五.1). Its chain position, laboratory
 * and pilot base are claims for the park's officer to look at; the rules ask the {@link Registers}.
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
