package org.liangqu.proposal.hints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liangqu.call.Calls;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.shared.CreditCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points out what may be a slip of the pen; nothing depends on it (合理性提示). */
@Service
public class PlausibilityHints {

  private static final List<Function<HintCase, List<Hint>>> LOOKS =
      List.of(AmountHints::of, DateHints::of, UnitHints::of, ValueHints::of, AttachmentHints::of);

  private final Calls calls;
  private final Units units;

  PlausibilityHints(Calls calls, Units units) {
    this.calls = calls;
    this.units = units;
  }

  @Transactional(readOnly = true)
  public List<Hint> of(ProposalDossier dossier) {
    Unit unit = units.get(dossier.summary().unitId());
    HintCase file =
        new HintCase(
            dossier.content(),
            dossier.attachments(),
            calls.get(dossier.summary().callId()),
            unit,
            registeredNames(dossier.content()));
    return LOOKS.stream().flatMap(look -> look.apply(file).stream()).toList();
  }

  private Map<String, String> registeredNames(ProposalContent content) {
    Map<String, String> names = new HashMap<>();
    Stream<String> codes =
        StatedUnit.of(content).stream().map(StatedUnit::code).filter(Objects::nonNull).distinct();
    codes.forEach(
        code ->
            units
                .byCreditCode(new CreditCode(code))
                .ifPresent(unit -> names.put(code, unit.name())));
    return names;
  }
}
