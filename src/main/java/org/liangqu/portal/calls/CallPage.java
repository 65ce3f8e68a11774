package org.liangqu.portal.calls;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.liangqu.call.Call;
import org.liangqu.call.Deadline;
import org.liangqu.call.Guide;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Quota;
import org.liangqu.directory.Bureau;
import org.liangqu.directory.Park;

/** What the page of a call shows. */
public record CallPage(
    Call call, CallPhase phase, Guide guide, List<Park> parks, List<Bureau> bureaus) {

  public record Date(String label, Instant at) {}

  public record Places(String name, int places) {}

  /** Whether there is a moment to count down to. */
  public boolean isCountingDown() {
    return phase == CallPhase.AHEAD || phase == CallPhase.OPEN;
  }

  /** The moment that people count down to: the opening, then the close. */
  public Date next() {
    return phase == CallPhase.AHEAD
        ? new Date("距网上申报开始", call.opens())
        : new Date("距" + Deadline.CLOSE.label(), call.closes());
  }

  public List<Date> dates() {
    return Stream.concat(
            Stream.of(new Date("网上申报开始", call.opens())),
            Stream.of(Deadline.values())
                .map(deadline -> new Date(deadline.label(), call.dueOf(deadline))))
        .toList();
  }

  public boolean isOpenToAll() {
    return types().stream()
        .allMatch(type -> parks.stream().allMatch(park -> call.isOpenTo(type, park.code())));
  }

  public List<ProposalType> types() {
    return List.of(ProposalType.values());
  }

  public List<Places> quotas() {
    Stream<Places> ofBureaus =
        bureaus.stream()
            .flatMap(
                bureau ->
                    call.quotaOf(Quota.Kind.BUREAU, bureau.code()).stream()
                        .mapToObj(n -> new Places(bureau.name(), n)));
    Stream<Places> ofParks =
        parks.stream()
            .flatMap(
                park ->
                    call.quotaOf(Quota.Kind.PARK, park.code()).stream()
                        .mapToObj(n -> new Places(park.shortName(), n)));
    return Stream.concat(ofBureaus, ofParks).toList();
  }
}
