package org.liangqu.benchmark;

import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.Person;

/** A complete proposal that its unit has yet to submit. */
record Draft(
    UUID id,
    UUID callId,
    ProposalType type,
    String title,
    String unitName,
    String park,
    String bureau,
    String recommender,
    Person submitter) {}
