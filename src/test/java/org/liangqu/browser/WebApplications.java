package org.liangqu.browser;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;

/**
 * Camunda's web applications, which stand once in a virtual machine: they find their engine by a
 * name that every application's engine bears, and whichever application ends takes them down for
 * all others. Tests start several applications, so each test makes them its own.
 */
final class WebApplications {

  private WebApplications() {}

  static void belongTo(ProcessEngine engine) {
    ProcessEngines.registerProcessEngine(engine);
    Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
    Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
    Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
    Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
  }
}
