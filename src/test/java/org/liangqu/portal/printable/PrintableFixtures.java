package org.liangqu.portal.printable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.liangqu.export.Authorship;
import org.liangqu.portal.PortalFixtures;
import org.liangqu.portal.demo.SampleDossiers;
import org.liangqu.portal.demo.SampleDossiers.Sample;
import org.liangqu.portal.printable.Block.Fact;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.files.ScanState;

/** The sample dossiers as applications. */
final class PrintableFixtures {

  static final String HASH = "0123456789abcdef".repeat(4);

  static final Edition OFFICIAL = new Edition("LQ-2026-T-000007", 2, "2026-09-01 10:20:30", HASH);
  static final Edition DRAFT = Edition.draft(null, 1);

  static final Authorship AUTHOR =
      new Authorship("someone", "某人", Instant.parse("2026-09-02T02:00:00Z"), "项目 7 第 2 版");

  private PrintableFixtures() {}

  static ProposalDossier dossier(ProposalType type) {
    Sample sample = SampleDossiers.of(type, 2026);
    return dossier(sample, sample.content(), sample.files());
  }

  static ProposalDossier dossier(ProposalType type, ProposalContent content) {
    return dossier(SampleDossiers.of(type, 2026), content, List.of());
  }

  private static ProposalDossier dossier(
      Sample sample, ProposalContent content, List<NewAttachment> files) {
    String code = sample.unit().creditCode().value();
    ProposalSummary like = PortalFixtures.proposal(ProposalStatus.DRAFT, null);
    ProposalSummary summary =
        new ProposalSummary(
            like.id(),
            null,
            like.callId(),
            sample.type(),
            content.title(),
            like.unitId(),
            sample.unit().name(),
            code,
            sample.unit().parkCode(),
            like.bureauCode(),
            like.recommenderCode(),
            ProposalStatus.DRAFT,
            null,
            1,
            content.requestedFunds(),
            null,
            null,
            null);
    return new ProposalDossier(summary, content, attached(files));
  }

  private static List<Attachment> attached(List<NewAttachment> files) {
    List<Attachment> attachments = new ArrayList<>();
    for (NewAttachment file : files) {
      attachments.add(
          new Attachment(
              UUID.randomUUID(),
              file.kind(),
              file.fiscalYear(),
              file.ownerCreditCode(),
              file.achievementKey(),
              file.fileName(),
              "application/pdf",
              size(file.content()),
              HASH,
              Instant.EPOCH,
              "someone",
              ScanState.CLEAN,
              null,
              null,
              null));
    }
    return attachments;
  }

  private static long size(InputStream content) {
    try (content) {
      return content.readAllBytes().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PrintableApplication application(ProposalDossier dossier, Edition edition) {
    EntryPrint print = new EntryPrint(PortalFixtures.words(), !edition.isOfficial());
    return new PrintableApplication(
        dossier.summary().id(),
        List.of("科技发展计划"),
        "2026年度",
        edition,
        List.of(new Fact("项目名称", print.text(dossier.content().title()))),
        FormParts.of(dossier, List.of(), print));
  }
}
