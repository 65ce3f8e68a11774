package org.liangqu.organization;

import java.util.UUID;
import org.liangqu.shared.CreditCode;

/**
 * A unit that applies (申报单位). {@code size} is null for what isn't an enterprise, {@code parkCode}
 * for a unit outside the six parks, {@code parentCreditCode} for one without a parent company.
 */
public record Unit(
    UUID id,
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
    CreditCode parentCreditCode,
    RegistrationStatus registrationStatus) {}
