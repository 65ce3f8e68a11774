package org.liangqu.call;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/** Writes calls. */
@Component
class CallDesk {

  private final CallRepository calls;
  private final GuideTexts guides;
  private final Directory directory;
  private final Administrators administrators;
  private final Clock clock;

  CallDesk(
      CallRepository calls,
      GuideTexts guides,
      Directory directory,
      Administrators administrators,
      Clock clock) {
    this.calls = calls;
    this.guides = guides;
    this.directory = directory;
    this.administrators = administrators;
    this.clock = clock;
  }

  Call create(NewCall call) {
    administrators.required("发布申报通知");
    CallPolicy.check(call);
    return add(
        new CallEntity(whole(call), CallStatus.PUBLISHED, null, clock.instant()), call.guide());
  }

  /** With the openings told, and the lists as people mean them. */
  private NewCall whole(NewCall call) {
    List<Opening> openings =
        call.openings() != null
            ? call.openings()
            : directory.parks().stream().flatMap(CallDesk::allTypes).toList();
    return call.withOpenings(openings);
  }

  private static Stream<Opening> allTypes(Park park) {
    return Arrays.stream(ProposalType.values()).map(type -> new Opening(type, park.code()));
  }

  private Call add(CallEntity call, String guide) {
    int year = call.toCall().year();
    if (calls.findByYear(year).isPresent()) {
      throw Refusal.conflict("call-exists", "%d年度的申报通知已存在".formatted(year));
    }
    Call added = calls.saveAndFlush(call).toCall();
    guides.write(added.id(), guide);
    return added;
  }
}
