package org.liangqu.registration;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things take on the way to a unit's first account.
 *
 * @param reviewWorkingDays within how many working days a park reviews
 * @param reminderWorkingDays how many working days before that it is reminded
 * @param correctionDays for how many days a returned registration can be corrected
 * @param confirmationValid how long the mail's link can be used to confirm the address
 * @param linkValid how long later links can be used
 * @param linksPerHour how many further links can be asked for in an hour
 */
@ConfigurationProperties("liangqu.registration")
record RegistrationProperties(
    @DefaultValue("5") int reviewWorkingDays,
    @DefaultValue("1") int reminderWorkingDays,
    @DefaultValue("P30D") Period correctionDays,
    @DefaultValue("3d") Duration confirmationValid,
    @DefaultValue("60d") Duration linkValid,
    @DefaultValue("3") int linksPerHour) {}
