package org.liangqu.eligibility.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangqu.proposal.Achievement;
import org.liangqu.proposal.AttachmentKind;

/** One achievement (成果) to transfer and its proofs (clause 四.7). */
final class FactsOfAchievement {

  private FactsOfAchievement() {}

  static Map<String, Object> of(int index, Achievement achievement, ProposalCase file) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("achievementIndex", index);
    facts.put("achievementName", name(index, achievement));
    facts.put("obtainedOn", Facts.from(achievement.obtainedOn(), LocalDate::toString));
    facts.put("proofs", proofs(achievement, file));
    return facts;
  }

  private static String name(int index, Achievement achievement) {
    return Facts.stated(achievement.name()) ? achievement.name().strip() : "第" + (index + 1) + "项";
  }

  private static int proofs(Achievement achievement, ProposalCase file) {
    return Math.toIntExact(
        file.dossier().attachments().stream()
            .filter(attachment -> attachment.kind() == AttachmentKind.ACHIEVEMENT_PROOF)
            .filter(attachment -> achievement.key() != null)
            .filter(attachment -> achievement.key().equals(attachment.achievementKey()))
            .count());
  }
}
