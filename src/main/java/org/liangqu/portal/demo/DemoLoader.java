package org.liangqu.portal.demo;

import java.util.List;
import java.util.Set;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.ActingAs;
import org.liangqu.proposal.Proposals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database for the demonstration. Two of the four samples are submitted, so that
 * Tasklist has work at once; two remain drafts to try the way from the start. A unit waits for its
 * registration. Done before the first request is served, so that whoever sees the sign-in page can
 * sign in.
 */
@Component
@Conditional(DemoCondition.class)
class DemoLoader implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
  private static final Set<ProposalType> SUBMITTED =
      Set.of(ProposalType.CLUSTER, ProposalType.ENTERPRISE);

  private final DemoData data;
  private final Proposals proposals;
  private final DemoRegistration registration;
  private final boolean submit;
  private volatile boolean running;

  DemoLoader(
      DemoData data,
      Proposals proposals,
      DemoRegistration registration,
      @Value("${liangqu.demo.submit:true}") boolean submit) {
    this.data = data;
    this.proposals = proposals;
    this.registration = registration;
    this.submit = submit;
  }

  @Override
  public void start() {
    if (data.isWanted()) {
      load();
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which takes one of the last phases. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void load() {
    List<SampleProposal> samples = data.load();
    if (submit) {
      samples.stream().filter(sample -> SUBMITTED.contains(sample.type())).forEach(this::submit);
      registration.load();
    }
    log.info("Demonstration data loaded; every demo account's password is {}", DemoPassword.VALUE);
  }

  private void submit(SampleProposal sample) {
    ActingAs.person(sample.submitter(), () -> proposals.submit(sample.id()));
  }
}
