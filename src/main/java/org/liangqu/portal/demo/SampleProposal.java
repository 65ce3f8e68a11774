package org.liangqu.portal.demo;

import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.Person;

/** A sample's draft and the unit administrator who submits it. */
record SampleProposal(UUID id, ProposalType type, Person submitter) {}
