package org.liangqu.identity.web;

import java.util.List;

/** What is shown to somebody unknown: how to sign in, and its looks. */
final class PublicDoors {

  private PublicDoors() {}

  static List<DoorGroup> groups() {
    return List.of(
        DoorGroup.of(
            "The programme",
            "What is published: calls with their guides, parks, how to apply. A call's draft is"
                + " hidden from all but administrators; who is signed in finds the own start page.",
            DoorGroup.doors(
                Audience.PUBLIC,
                """
                GET /
                GET /calls
                GET /calls/{year}
                GET /calls/{year}/calendar.ics
                GET /working-days
                GET /parks
                GET /how-to-apply
                GET /robots.txt
                """)),
        DoorGroup.of(
            "Public",
            "Sign-in, registration of units, whether a receipt is valid, its looks, and the health"
                + " checks of whoever runs the servers.",
            DoorGroup.doors(
                Audience.PUBLIC,
                """
                GET,POST /sign-in
                GET,POST /sign-in/code
                GET      /sign-in/provider
                GET,POST /password/forgotten
                GET,POST /password/new
                GET,POST /register
                GET      /register/sent
                GET,POST /register/link
                GET,POST /register/{token}
                POST     /register/{token}/confirm
                POST     /sign-out
                GET      /receipts/check
                GET      /css/**
                GET      /js/**
                GET      /images/**
                GET      /webjars/bootstrap/**
                GET      /actuator/health
                GET      /actuator/health/**
                """)),
        DoorGroup.of(
            "Nobody's: what the frameworks bring along",
            "Served by libraries under an address of their own.",
            DoorGroup.nobodys(
                "", "Whatever else would tell about the servers.", "ANY /actuator/**"),
            DoorGroup.nobodys(
                "", "Shown in place of a page that failed, never asked for.", "ANY /error"),
            DoorGroup.nobodys(
                "",
                "Files of the web applications, which are served under /camunda.",
                """
                ANY /webjars/camunda/**
                ANY /plugin/**
                ANY /camunda-welcome/**
                """),
            DoorGroup.nobodys("", "Served under /swagger-ui.", "ANY /webjars/swagger-ui/**")));
  }
}
