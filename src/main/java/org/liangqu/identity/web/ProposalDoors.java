package org.liangqu.identity.web;

import java.util.List;
import org.liangqu.identity.Role;
import org.liangqu.identity.web.Reach.Thing;

/** Proposals, as pages and over REST: who is let in to whose, the service knows. */
final class ProposalDoors {

  /** The offices whose word passes a finding (豁免). */
  private static final Audience OVERRIDING =
      Audience.of(Role.PARK_SUPERVISOR, Role.BUREAU_LEADER, Role.RECOMMENDER, Role.INTAKE_OFFICER);

  /** The offices that decide about a proposal, and so about its reinstatement (复议). */
  private static final Audience DECIDING =
      OVERRIDING.and(Role.FORMAL_REVIEWER).and(Role.REVIEW_COORDINATOR).and(Role.BUREAU_OFFICER);

  private static final Audience APPLICANTS = Audience.of(Role.APPLICANT);

  private static final Audience UNIT_ADMINISTRATORS = Audience.of(Role.UNIT_ADMINISTRATOR);

  /** Neither experts, who judge one proposal, nor administrators. */
  private static final Audience SISTER_READERS =
      DECIDING
          .and(Role.BUREAU_LEADER)
          .and(Role.APPLICANT)
          .and(Role.UNIT_ADMINISTRATOR)
          .and(Role.AUDITOR);

  private static final Audience LIST_READERS =
      Audience.of(
          Role.BUREAU_OFFICER,
          Role.BUREAU_LEADER,
          Role.RECOMMENDER,
          Role.INTAKE_OFFICER,
          Role.AUDITOR);

  private ProposalDoors() {}

  static List<DoorGroup> groups() {
    return List.of(pages(), rest());
  }

  private static DoorGroup pages() {
    return DoorGroup.of(
        "Proposals and lists: pages",
        "Administrators run the system; they read no proposal and decide nothing.",
        DoorGroup.doors(
            Audience.UNITS,
            """
            GET      /proposals
            GET,POST /proposals/new
            """),
        DoorGroup.doors(
            Audience.UNITS,
            """
            HEAD,PATCH,DELETE /proposals/{id}/edit/uploads/{uploadId}
            POST /proposals/{id}/edit/attachments/uploads/{uploadId}/cancel
            """),
        about(
            readable(Thing.ATTACHMENT),
            """
            GET /proposals/{id}/attachments/{attachmentId}/preview
            GET /proposals/{id}/attachments/{attachmentId}/pages/{page}
            """),
        about(
            readable(Thing.PROPOSAL),
            """
            GET /proposals/{id}
            GET /proposals/{id}/compare
            GET /proposals/{id}/versions/{number}/receipt
            GET /proposals/{id}/print
            GET /proposals/{id}/print.docx
            GET /proposals/{id}/versions/{number}/print
            GET /proposals/{id}/versions/{number}/print.docx
            """),
        DoorGroup.leading(
            Audience.UNITS,
            Reach.own(Thing.PROPOSAL),
            """
            GET      /proposals/{id}/edit
            GET,POST /proposals/{id}/edit/{section}
            GET      /proposals/{id}/edit/{section}/status
            POST     /proposals/{id}/edit/fields
            POST     /proposals/{id}/edit/attachments/files
            POST     /proposals/{id}/edit/uploads
            GET      /proposals/{id}/submit
            """),
        DoorGroup.leading(
            Audience.UNITS,
            Reach.own(Thing.ATTACHMENT),
            """
            POST /proposals/{id}/edit/attachments/{attachmentId}/label
            POST /proposals/{id}/edit/attachments/{attachmentId}/replace
            POST /proposals/{id}/edit/attachments/{attachmentId}/up
            POST /proposals/{id}/edit/attachments/{attachmentId}/remove
            """),
        about(readable(Thing.ATTACHMENT), "GET /proposals/{id}/attachments/{attachmentId}"),
        about(
            readable(Thing.PROPOSAL).only(UNIT_ADMINISTRATORS),
            """
            POST /proposals/{id}/submit
            POST /proposals/{id}/hand-back
            GET,POST /proposals/{id}/withdraw
            """),
        about(
            readable(Thing.PROPOSAL).only(APPLICANTS),
            """
            POST /proposals/{id}/hand-over
            POST /proposals/{id}/take-back
            """),
        about(readable(Thing.PROPOSAL).only(DECIDING), "POST /proposals/{id}/reinstate"),
        about(readable(Thing.PROPOSAL), "GET /proposals/{id}/reconsideration"),
        about(
            readable(Thing.PROPOSAL).only(Audience.UNITS), "POST /proposals/{id}/reconsideration"),
        about(
            readable(Thing.PROPOSAL).only(UNIT_ADMINISTRATORS),
            """
            POST /proposals/{id}/reconsideration/send
            POST /proposals/{id}/reconsideration/withdraw
            """),
        about(
            readable(Thing.FINDING).only(OVERRIDING),
            "POST /proposals/{id}/findings/{findingId}/override"),
        DoorGroup.leading(
            LIST_READERS,
            Reach.own(Thing.LIST_DOCUMENT)
                .refusingOthers()
                .everywhere(Role.AUDITOR, Reception.ALLOWED)
                .everywhere(Role.INTAKE_OFFICER, Reception.ALLOWED),
            "GET /selection-lists/{listId}/documents/{documentId}"));
  }

  private static DoorGroup rest() {
    return DoorGroup.of(
        "Proposals: REST",
        "The same services answer as for the pages.",
        DoorGroup.doors(Audience.EVERYBODY, "GET /api/proposals"),
        DoorGroup.doors(Audience.UNITS, "POST /api/proposals"),
        about(
            readable(Thing.PROPOSAL),
            """
            GET /api/proposals/{id}
            GET /api/proposals/{id}/versions
            GET /api/proposals/{id}/versions/{number}
            GET /api/proposals/{id}/findings
            GET /api/proposals/{id}/findings/history
            """),
        about(readable(Thing.PROPOSAL).only(SISTER_READERS), "GET /api/proposals/{id}/sisters"),
        about(readable(Thing.ATTACHMENT), "GET /api/proposals/{id}/attachments/{attachmentId}"),
        about(
            readable(Thing.PROPOSAL).only(Audience.UNITS),
            """
            GET        /api/proposals/{id}/precheck
            PUT,DELETE /api/proposals/{id}
            POST       /api/proposals/{id}/attachments
            """),
        about(
            readable(Thing.ATTACHMENT).only(Audience.UNITS),
            "DELETE /api/proposals/{id}/attachments/{attachmentId}"),
        about(
            readable(Thing.PROPOSAL).only(UNIT_ADMINISTRATORS),
            """
            POST /api/proposals/{id}/submission
            POST /api/proposals/{id}/hand-back
            POST /api/proposals/{id}/withdrawal
            """),
        about(
            readable(Thing.PROPOSAL).only(APPLICANTS),
            """
            POST   /api/proposals/{id}/hand-over
            DELETE /api/proposals/{id}/hand-over
            """),
        about(readable(Thing.PROPOSAL).only(DECIDING), "POST /api/proposals/{id}/reinstatement"),
        about(
            readable(Thing.FINDING).only(OVERRIDING),
            "POST /api/proposals/{id}/findings/{findingId}/override"));
  }

  /** The service refuses with a reason; what somebody may not see doesn't exist for them. */
  private static List<Door> about(Reach reach, String rows) {
    return DoorGroup.leading(Audience.EVERYBODY, reach, rows);
  }

  /** Auditors read what was submitted, whosever it is. */
  private static Reach readable(Thing thing) {
    return Reach.own(thing)
        .everywhere(Role.AUDITOR, Reception.ALLOWED)
        .everywhere(Role.ADMINISTRATOR, Reception.HIDDEN);
  }
}
