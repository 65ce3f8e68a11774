package org.liangqu.workflow.tasklist;

import static org.liangqu.workflow.tasklist.FormTexts.html;
import static org.liangqu.workflow.tasklist.FormTexts.minute;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.liangqu.directory.Directory;
import org.liangqu.registration.Registration;
import org.liangqu.registration.RegistrationDetails;
import org.liangqu.registration.RegistrationReviews;
import org.liangqu.registration.RegistrationStep;
import org.liangqu.workflow.tasklist.FormDossier.RegistrationPart;
import org.springframework.stereotype.Component;

/** What the form of a unit's registration shows. */
@Component
class RegistrationForms {

  private final RegistrationReviews registrations;
  private final Directory directory;
  private final Clock clock;

  RegistrationForms(RegistrationReviews registrations, Directory directory, Clock clock) {
    this.registrations = registrations;
    this.directory = directory;
    this.clock = clock;
  }

  FormDossier of(UUID registrationId, Task task) {
    Registration registration = registrations.get(registrationId);
    RegistrationPart part = part(registration, registrations.steps(registrationId));
    return FormDossier.ofNoProposal(
        part.number(),
        null,
        part.name(),
        part.kind(),
        "单位注册",
        part.park(),
        FormTexts.due(task.getDueDate(), clock.instant()),
        "/registrations/" + registrationId,
        null,
        part);
  }

  private RegistrationPart part(Registration registration, List<RegistrationStep> steps) {
    RegistrationDetails details = registration.details();
    String central = details.centralNonIndependent() ? "（中央驻疆非独立法人单位）" : "";
    String size = details.size() == null ? "" : "（" + details.size().label() + "）";
    return new RegistrationPart(
        registration.number(),
        html(details.name()),
        details.creditCode(),
        details.kind().label() + size,
        directory.park(details.parkCode()).name() + central,
        research(details),
        html(details.researchBasis()),
        html(details.legalRepresentative()),
        details.parentCreditCode(),
        html(details.contactName()),
        html(details.contactPhone()),
        html(details.contactMail()),
        html(details.administratorAccount()),
        minute(registration.submittedAt()),
        steps.stream().map(RegistrationForms::step).toList());
  }

  private static String research(RegistrationDetails details) {
    if (!details.claimsResearch()) {
      return null;
    }
    return Stream.of(
            details.researchInstitution() ? "研发机构" : null, details.pilotBase() ? "中试基地" : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("、"));
  }

  private static String step(RegistrationStep step) {
    String person = step.personName() == null ? "" : html(step.personName()) + " ";
    String opinion = step.opinion() == null ? "" : "：" + html(step.opinion());
    return minute(step.doneAt()) + " " + person + step.action().label() + opinion;
  }
}
