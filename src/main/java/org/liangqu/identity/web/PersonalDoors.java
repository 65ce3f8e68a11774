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
            "Start page, inbox, own choices, and what is published to all.",
            DoorGroup.doors(
                Audience.EVERYBODY,
                """
                GET  /
                GET  /messages
                POST /messages/read
                GET,POST /settings/notifications
                POST /settings/notifications/address
                POST /settings/notifications/code
                GET  /calls
                GET  /calls/{year}
                GET  /calls/{year}/calendar.ics
                GET  /working-days
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
