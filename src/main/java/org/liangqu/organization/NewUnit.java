package org.liangqu.organization;

import org.liangqu.shared.CreditCode;

/** What a unit says of itself when it registers (单位注册, clause 五.1). */
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
