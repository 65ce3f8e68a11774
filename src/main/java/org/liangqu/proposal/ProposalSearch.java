package org.liangqu.proposal;

import java.util.UUID;
import org.liangqu.call.Stage;

/** What to look for; null members don't narrow. The text matches number, title or unit. */
public record ProposalSearch(
    String text,
    ProposalStatus status,
    String parkCode,
    String bureauCode,
    Stage stage,
    UUID callId,
    UUID unitId) {}
