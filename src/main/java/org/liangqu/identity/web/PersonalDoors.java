package org.liangqu.identity.web;

import java.util.List;
import org.liangqu.identity.web.Reach.Thing;

/** What everybody has who is signed in. */
final class PersonalDoors {

  private static final Reach OWN_MESSAGE = Reach.own(Thing.MESSAGE);

  private PersonalDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "Everybody's",
            "Inbox, own account and choices.",
            DoorGroup.doors(
                Audience.EVERYBODY,
                """
                GET  /messages
                POST /messages/read
                GET,POST /settings/notifications
                POST /settings/notifications/address
                POST /settings/notifications/code
                GET  /settings/personal-data
                GET  /settings/personal-data/file
                GET  /account
                POST /account/password
                POST /account/sessions/end
                POST /account/sessions/{id}/end
                GET  /account/second-factor
                POST /account/second-factor/set-up
                POST /account/second-factor/confirmation
                POST /account/second-factor/recovery-codes
                POST /account/second-factor/removal
                GET  /account/tokens
                POST /account/tokens/{id}/collection
                POST /account/tokens/{id}/revocation
                GET  /webjars/bpmn-js/**
                """),
            DoorGroup.leading(
                Audience.EVERYBODY,
                OWN_MESSAGE,
                """
                POST /messages/{id}/open
                POST /messages/{id}/read
                """)));
  }
}
