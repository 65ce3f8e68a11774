package org.liangqu.proposal.hints;

import java.util.List;
import java.util.Map;
import org.liangqu.call.Call;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.ProposalContent;

/**
 * All that hints look at.
 *
 * @param registeredNames the names of registered units by credit code
 */
record HintCase(
    ProposalContent content,
    List<Attachment> attachments,
    Call call,
    Unit unit,
    Map<String, String> registeredNames) {}
