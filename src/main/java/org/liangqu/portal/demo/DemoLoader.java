package org.liangqu.portal.demo;

import java.util.List;
import java.util.Set;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.ActingAs;
import org.liangqu.proposal.Proposals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database for the demonstration. Two of the four samples are submitted, so that
 * Tasklist has work at once; two remain drafts to try the way from the start.
 */
@Component
@Conditional(DemoCondition.class)
class DemoLoader implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
  private static final Set<ProposalType> SUBMITTED =
      Set.of(ProposalType.CLUSTER, ProposalType.ENTERPRISE);

  private final DemoData data;
  private final Proposals proposals;
  private final boolean submit;

  DemoLoader(
      DemoData data, Proposals proposals, @Value("${liangqu.demo.submit:true}") boolean submit) {
    this.data = data;
    this.proposals = proposals;
    this.submit = submit;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!data.isWanted()) {
      return;
    }
    List<SampleProposal> samples = data.load();
    if (submit) {
      samples.stream().filter(sample -> SUBMITTED.contains(sample.type())).forEach(this::submit);
    }
    log.info("Demonstration data loaded; every demo account's password is {}", DemoPassword.VALUE);
  }

  private void submit(SampleProposal sample) {
    ActingAs.person(sample.submitter(), () -> proposals.submit(sample.id()));
  }
}
