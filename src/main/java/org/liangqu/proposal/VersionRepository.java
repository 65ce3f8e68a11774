package org.liangqu.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VersionRepository extends Repository<ProposalVersion, UUID> {

  @Query("select v from ProposalVersion v where v.proposal.id = :proposalId and v.number = :number")
  Optional<ProposalVersion> find(UUID proposalId, int number);

  /** The versions submitted last of the call's proposals, by number, from one number on. */
  @Query(
      """
      select v from ProposalVersion v join fetch v.proposal p
      where p.callId = :callId and p.status in :statuses and p.version = v.number
        and p.number > :after
      order by p.number""")
  List<ProposalVersion> submitted(
      UUID callId, Collection<ProposalStatus> statuses, String after, Limit limit);

  @Query(
      nativeQuery = true,
      value =
          """
          select v.id as "versionId",
            (select json_agg(r order by r.position) from proposal_yearly_payment r
              where r.version_id = v.id)::text as "yearlyPlan",
            (select json_agg(r order by r.position) from proposal_participant r
              where r.version_id = v.id)::text as "participants",
            (select json_agg(r order by r.position) from proposal_subproject r
              where r.version_id = v.id)::text as "subprojects",
            (select json_agg(r order by r.position)
              from (select i.*, i.indicator_group as "group" from proposal_indicator i) r
              where r.version_id = v.id)::text as "indicators",
            (select json_agg(r order by r.position) from proposal_recipient r
              where r.version_id = v.id)::text as "recipients",
            (select json_agg(r order by r.position) from proposal_achievement r
              where r.version_id = v.id)::text as "achievements",
            (select json_agg(a order by a.position, a.uploaded_at, a.id)
              from version_attachment r join attachment a on a.id = r.attachment_id
              where r.version_id = v.id)::text as "attachments"
          from proposal_version v where v.id in :ids""")
  List<VersionRows> rows(Collection<UUID> ids);
}
