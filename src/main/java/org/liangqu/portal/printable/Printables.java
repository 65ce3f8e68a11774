package org.liangqu.portal.printable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.Calls;
import org.liangqu.directory.Directory;
import org.liangqu.organization.Unit;
import org.liangqu.portal.ShownUnits;
import org.liangqu.portal.Words;
import org.liangqu.portal.printable.Block.Fact;
import org.liangqu.portal.printable.Block.Facts;
import org.liangqu.portal.printable.Block.Note;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.ProposalView;
import org.liangqu.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Draws the application up for the person who asks, who sees no more in it than in the dossier. */
@Component
class Printables {

  private static final List<String> PROGRAMME =
      List.of("丝绸之路经济带创新驱动发展试验区", "乌昌石国家自主创新示范区", "科技发展计划");

  /** What the hash doesn't cover. */
  private static final String OF_THE_REGISTRATION = "单位性质、法定代表人和联系人按打印时的单位登记信息，不在校验码之内。";

  private final Proposals proposals;
  private final Calls calls;
  private final ShownUnits units;
  private final Directory directory;
  private final Words words;

  Printables(Proposals proposals, Calls calls, ShownUnits units, Directory directory, Words words) {
    this.proposals = proposals;
    this.calls = calls;
    this.units = units;
    this.directory = directory;
    this.words = words;
  }

  /**
   * @throws org.liangqu.shared.Refusal NOT_FOUND for what isn't the person's to see
   */
  PrintableApplication current(UUID id) {
    ProposalView view = proposals.view(id);
    return of(
        new ProposalDossier(view.proposal(), view.content(), view.attachments()),
        view.contentVersion());
  }

  /**
   * @throws org.liangqu.shared.Refusal NOT_FOUND for what isn't the person's to see
   */
  PrintableApplication version(UUID id, int version) {
    return of(proposals.dossier(id, version), version);
  }

  private PrintableApplication of(ProposalDossier dossier, int version) {
    ProposalSummary summary = dossier.summary();
    Unit unit = units.of(summary);
    Edition edition = edition(summary, version);
    EntryPrint print = new EntryPrint(words, !edition.isOfficial());
    return new PrintableApplication(
        summary.id(),
        PROGRAMME,
        calls.get(summary.callId()).year() + "年度",
        edition,
        cover(dossier, print),
        FormParts.of(dossier, unit(summary, unit, print), print));
  }

  private Edition edition(ProposalSummary summary, int version) {
    return proposals.versions(summary.id()).stream()
        .filter(submitted -> submitted.number() == version)
        .findFirst()
        .map(
            submitted ->
                new Edition(
                    summary.number(),
                    version,
                    words.exact(submitted.submittedAt()),
                    submitted.hash()))
        .orElseGet(() -> Edition.draft(summary.number(), version));
  }

  private List<Fact> cover(ProposalDossier dossier, EntryPrint print) {
    ProposalSummary summary = dossier.summary();
    ProposalContent content = dossier.content();
    return List.of(
        new Fact("项目名称", print.text(content.title())),
        new Fact("项目类型", summary.type().label()),
        new Fact("申报单位", summary.unitName()),
        new Fact("所在园区", park(summary)),
        new Fact("推荐单位", recommender(summary)),
        new Fact("实施期限", term(content, print)));
  }

  private String term(ProposalContent content, EntryPrint print) {
    if (content.startMonth() == null || content.endMonth() == null) {
      return print.unsaid();
    }
    return "%s至%s（%s）"
        .formatted(
            words.month(content.startMonth()),
            words.month(content.endMonth()),
            words.months(content.startMonth(), content.endMonth()));
  }

  private List<Block> unit(ProposalSummary summary, Unit unit, EntryPrint print) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("单位名称", summary.unitName()));
    facts.add(new Fact("统一社会信用代码", summary.leadCreditCode()));
    facts.add(new Fact("单位性质", unit.kind() == null ? print.unsaid() : unit.kind().label()));
    if (unit.size() != null) {
      facts.add(new Fact("企业规模", unit.size().label()));
    }
    facts.add(new Fact("注册园区", park(summary)));
    facts.add(new Fact("审核科技局", bureau(summary)));
    facts.add(new Fact("法定代表人", print.text(unit.legalRepresentative())));
    facts.add(new Fact("联系人", print.text(unit.contactName())));
    facts.add(new Fact("联系电话", print.text(unit.contactPhone())));
    return List.of(new Facts(facts), new Note(OF_THE_REGISTRATION));
  }

  /** A unit outside the parks has neither park nor bureau nor recommending unit. */
  private String park(ProposalSummary summary) {
    return summary.parkCode() == null ? "—" : directory.park(summary.parkCode()).name();
  }

  private String bureau(ProposalSummary summary) {
    return summary.bureauCode() == null ? "—" : directory.bureau(summary.bureauCode()).name();
  }

  private String recommender(ProposalSummary summary) {
    return summary.recommenderCode() == null
        ? "—"
        : directory.recommendingUnit(summary.recommenderCode()).name();
  }
}
