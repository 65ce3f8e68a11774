package org.liangqu.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads dossiers whole: one statement for all that several versions have in other tables. */
@Component
class VersionReader {

  private static final ObjectMapper ROWS =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final VersionRepository versions;

  VersionReader(VersionRepository versions) {
    this.versions = versions;
  }

  ProposalDossier dossier(Proposal proposal, ProposalVersion version) {
    return dossier(proposal, version, partsOf(List.of(version)));
  }

  /** The versions' dossiers in the same order. */
  List<ProposalDossier> dossiers(Collection<ProposalVersion> read) {
    Map<UUID, VersionParts> parts = partsOf(read);
    return read.stream().map(version -> dossier(version.proposal(), version, parts)).toList();
  }

  private static ProposalDossier dossier(
      Proposal proposal, ProposalVersion version, Map<UUID, VersionParts> read) {
    VersionParts parts = read.get(version.id());
    return new ProposalDossier(proposal.summary(), version.content(parts), parts.attachments());
  }

  private Map<UUID, VersionParts> partsOf(Collection<ProposalVersion> read) {
    return versions.rows(read.stream().map(ProposalVersion::id).toList()).stream()
        .collect(Collectors.toMap(VersionRows::getVersionId, VersionReader::parts));
  }

  private static VersionParts parts(VersionRows rows) {
    return new VersionParts(
        list(rows.getYearlyPlan(), YearlyPayment.class),
        list(rows.getParticipants(), Participant.class),
        list(rows.getSubprojects(), Subproject.class),
        list(rows.getIndicators(), Indicator.class),
        list(rows.getRecipients(), Recipient.class),
        list(rows.getAchievements(), Achievement.class),
        list(rows.getAttachments(), Attachment.class));
  }

  private static <T> List<T> list(String json, Class<T> type) {
    if (json == null) {
      return List.of();
    }
    JavaType list = ROWS.getTypeFactory().constructCollectionType(List.class, type);
    try {
      return ROWS.readValue(json, list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rows of " + type.getSimpleName() + " cannot be read", e);
    }
  }
}
