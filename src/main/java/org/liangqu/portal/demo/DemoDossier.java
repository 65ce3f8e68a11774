package org.liangqu.portal.demo;

import java.util.List;
import org.liangqu.call.ProposalType;
import org.liangqu.organization.NewUnit;
import org.liangqu.proposal.ProposalContent;

/** A complete sample proposal (示例申报材料) with the unit that makes it. */
record DemoDossier(
    int callYear,
    ProposalType type,
    NewUnit unit,
    ProposalContent content,
    List<DemoAttachment> attachments) {}
