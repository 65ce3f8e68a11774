package org.liangqu.identity.web;

import java.util.List;
import java.util.stream.Stream;

/** What of the engine's REST is nobody's, and why. */
final class EngineRefusals {

  private EngineRefusals() {}

  static List<Door> under(String base) {
    return Stream.of(decisions(base), contents(base), dates(base), records(base), unused(base))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Door> decisions(String base) {
    return DoorGroup.nobodys(
        base,
        "Takes a proposal further: decided in Tasklist by the office whose task it is.",
        """
        ANY /task/**
        ANY /execution/**
        ANY /message
        ANY /signal
        ANY /condition
        ANY /modification/**
        ANY /process-instance/**
        ANY /process-definition/**
        ANY /incident/**
        """);
  }

  private static List<Door> contents(String base) {
    return Stream.of(
            DoorGroup.nobodys(
                base,
                "Judged by the services on the proposal's facts; tried out on the page 规则试算.",
                """
                ANY /decision-definition/**
                ANY /decision-requirements-definition/**
                """),
            DoorGroup.nobodys(
                base, "A password is asked for by the sign-in alone.", "ANY /identity/**"),
            DoorGroup.nobodys(
                base,
                "Whoever sets somebody's password could act in their name.",
                "ANY /user/{id}/credentials"),
            DoorGroup.nobodys(
                base,
                "Values of variables are read with their instance.",
                "ANY /variable-instance/**"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Door> dates(String base) {
    return DoorGroup.nobodys(
        base,
        "A timer is a deadline: moved by an order (延期令), never run early or deleted.",
        "ANY /job/**");
  }

  private static List<Door> records(String base) {
    return Stream.of(
            DoorGroup.nobodys(
                base,
                "What people did and wrote is on the auditor's page; nothing of it is deleted.",
                "ANY /history/**"),
            DoorGroup.nobodys(
                base,
                "Would take running proposals and their history along.",
                "DELETE /deployment/{id}"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Door> unused(String base) {
    return DoorGroup.nobodys(
        base,
        "Nothing here uses it.",
        """
        ANY /case-definition/**
        ANY /case-execution/**
        ANY /case-instance/**
        ANY /external-task/**
        ANY /filter/{id}/singleResult
        ANY /metrics/task-worker
        ANY /optimize/**
        ANY /schema/**
        ANY /telemetry/**
        ANY /tenant/**
        """);
  }
}
