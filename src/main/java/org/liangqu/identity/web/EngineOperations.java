package org.liangqu.identity.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of the engine's REST is whose; the same operations stand under two addresses, the web
 * applications' and the engine's REST. Administrators look after the engine and decide nothing:
 * whatever takes a proposal a step further, or tells what people wrote, is nobody's over HTTP.
 */
final class EngineOperations {

  /** Where the web applications find the engine. */
  static final String NAMED = "/camunda/api/engine/engine/default";

  /** Models: reading, deploying, suspending. */
  private static final String MODELS =
      """
      GET  /version
      GET  /deployment
      GET  /deployment/count
      GET  /deployment/registered
      POST /deployment/create
      GET  /deployment/{id}
      POST /deployment/{id}/redeploy
      GET  /deployment/{id}/resources
      GET  /deployment/{id}/resources/{resourceId}
      GET  /deployment/{id}/resources/{resourceId}/data
      GET  /case-definition/count
      GET  /process-definition/statistics
      PUT  /process-definition/suspended
      GET  /process-definition/{id}
      GET  /process-definition/{id}/diagram
      GET  /process-definition/{id}/static-called-process-definitions
      GET  /process-definition/{id}/statistics
      PUT  /process-definition/{id}/suspended
      GET  /process-definition/key/{key}
      GET  /process-definition/key/{key}/diagram
      GET  /process-definition/key/{key}/statistics
      GET  /process-definition/key/{key}/xml
      GET  /decision-definition
      GET  /decision-definition/count
      GET  /decision-definition/{id}
      GET  /decision-definition/{id}/diagram
      GET  /decision-definition/{id}/xml
      GET  /decision-definition/key/{key}
      GET  /decision-definition/key/{key}/diagram
      GET  /decision-definition/key/{key}/xml
      GET  /decision-requirements-definition
      GET  /decision-requirements-definition/count
      GET  /decision-requirements-definition/{id}
      GET  /decision-requirements-definition/{id}/diagram
      GET  /decision-requirements-definition/{id}/xml
      GET  /decision-requirements-definition/key/{key}
      GET  /decision-requirements-definition/key/{key}/diagram
      GET  /decision-requirements-definition/key/{key}/xml
      """;

  /** What runs: looking, suspending, repairing failed jobs, moving instances to a new version. */
  private static final String OPERATION =
      """
      GET,POST /process-instance
      GET,POST /process-instance/count
      GET  /process-instance/{id}
      GET  /process-instance/{id}/activity-instances
      GET  /process-instance/{id}/variables
      PUT  /process-instance/{id}/suspended
      PUT  /process-instance/suspended
      POST /process-instance/suspended-async
      POST /process-instance/job-retries
      GET,POST /execution
      GET,POST /execution/count
      GET  /execution/{id}
      GET,POST /variable-instance
      GET,POST /variable-instance/count
      GET  /variable-instance/{id}
      GET  /event-subscription
      GET  /event-subscription/count
      POST /task
      GET,POST /task/count
      GET  /task/{id}/identity-links
      GET  /task/report/candidate-group-count
      GET  /incident
      GET  /incident/count
      GET  /incident/{id}
      PUT,DELETE /incident/{id}/annotation
      GET,POST /job
      GET,POST /job/count
      POST /job/retries
      PUT  /job/suspended
      GET  /job/{id}
      GET  /job/{id}/stacktrace
      PUT  /job/{id}/retries
      PUT  /job/{id}/priority
      PUT  /job/{id}/suspended
      GET,POST /job-definition
      GET,POST /job-definition/count
      PUT  /job-definition/suspended
      GET  /job-definition/{id}
      PUT  /job-definition/{id}/retries
      PUT  /job-definition/{id}/jobPriority
      PUT  /job-definition/{id}/suspended
      POST /migration/generate
      POST /migration/validate
      POST /migration/execute
      POST /migration/executeAsync
      GET  /batch
      GET  /batch/count
      GET  /batch/statistics
      GET  /batch/statistics/count
      GET,DELETE /batch/{id}
      PUT  /batch/{id}/suspended
      GET  /metrics
      GET  /metrics/{name}/sum
      """;

  /** What ran, without what people wrote. */
  private static final String HISTORY =
      """
      GET,POST /history/activity-instance
      GET,POST /history/activity-instance/count
      GET  /history/activity-instance/{id}
      POST /history/task/count
      GET,POST /history/process-instance
      GET,POST /history/process-instance/count
      GET  /history/process-instance/{id}
      GET  /history/incident
      GET  /history/incident/count
      GET,POST /history/job-log
      GET,POST /history/job-log/count
      GET  /history/job-log/{id}
      GET  /history/job-log/{id}/stacktrace
      GET  /history/batch
      GET  /history/batch/count
      GET  /history/batch/{id}
      GET  /history/decision-instance
      GET  /history/decision-instance/count
      GET  /history/decision-instance/{id}
      GET  /history/decision-requirements-definition/{id}/statistics
      GET  /history/process-definition/{id}/statistics
      GET  /history/user-operation
      GET  /history/user-operation/count
      GET  /history/cleanup/configuration
      GET  /history/cleanup/job
      GET  /history/cleanup/jobs
      GET  /history/process-definition/cleanable-process-instance-report
      GET  /history/process-definition/cleanable-process-instance-report/count
      GET  /history/decision-definition/cleanable-decision-instance-report
      GET  /history/decision-definition/cleanable-decision-instance-report/count
      """;

  private static final String PEOPLE =
      """
      GET,OPTIONS /user
      GET         /user/count
      POST        /user/create
      DELETE,OPTIONS /user/{id}
      PUT         /user/{id}/profile
      POST        /user/{id}/unlock
      GET,POST,OPTIONS /group
      GET,POST    /group/count
      POST        /group/create
      GET,PUT,DELETE,OPTIONS /group/{id}
      OPTIONS     /group/{id}/members
      PUT,DELETE  /group/{id}/members/{userId}
      GET,OPTIONS /authorization
      GET         /authorization/count
      GET         /authorization/check
      POST        /authorization/create
      GET,PUT,DELETE,OPTIONS /authorization/{id}
      GET         /identity/groups
      GET,POST    /identity/password-policy
      POST        /filter/create
      PUT,DELETE,OPTIONS /filter/{id}
      """;

  /** Theirs under the engine's REST; under the web applications' address Tasklist shares them. */
  private static final String SHARED =
      """
      GET         /task
      GET         /task/{id}
      GET         /process-definition
      GET         /process-definition/count
      GET         /process-definition/{id}/xml
      GET,OPTIONS /filter
      GET         /filter/count
      GET         /filter/{id}
      GET,POST    /filter/{id}/count
      GET,POST    /filter/{id}/list
      GET         /user/{id}/profile
      """;

  private EngineOperations() {}

  static List<Door> administrators(String base) {
    return Stream.of(MODELS, OPERATION, HISTORY, PEOPLE)
        .flatMap(rows -> DoorGroup.doors(base, Audience.ADMINISTRATORS, rows).stream())
        .toList();
  }

  static List<Door> shared(String base) {
    return DoorGroup.doors(base, Audience.ADMINISTRATORS, SHARED);
  }
}
