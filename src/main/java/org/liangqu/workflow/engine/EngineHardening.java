package org.liangqu.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.liangqu.identity.PasswordRules;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Shuts what the engine leaves open by default, and keeps from it what it should not do. */
@Component
class EngineHardening extends AbstractProcessEnginePlugin {

  private static final int LONGEST_RESULT = 2_000;

  private final ApplicationContext beans;

  EngineHardening(ApplicationContext beans) {
    this.beans = beans;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    restrictEvaluation(engine);
    restrictAccounts(engine);
    keepHistory(engine);
    engine.setDmnEngineConfiguration(StandaloneDmn.judgingFast());
    engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskColumns())));
    engine.setFormService(new DossierFormService(beans.getBeanProvider(FormData.class)));
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    OwnTaskStatements.addTo(engine);
  }

  private void restrictEvaluation(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(new NamedBeansExpressionManager(beans));
    engine.setScriptEngineResolver(new NoScriptEngines());
    engine.setEnableFetchScriptEngineFromProcessApplication(false);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setJavaSerializationFormatEnabled(false);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setQueryMaxResultsLimit(LONGEST_RESULT);
    // A refusal is an answer to a person, not a fault; failed jobs and requests log themselves.
    engine.setEnableCmdExceptionLogging(false);
  }

  private void restrictAccounts(ProcessEngineConfigurationImpl engine) {
    engine.setPasswordEncryptor(new BcryptEncryptor());
    engine.setEnablePasswordPolicy(true);
    engine.setPasswordPolicy(new GuidedPasswordPolicy(beans.getBean(PasswordRules.class)));
    engine.setUserResourceWhitelistPattern("[a-zA-Z0-9._-]+");
    engine.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
    engine.setIdentityProviderSessionFactory(new GenericManagerFactory(AppointmentCheck.class));
    engine.setCustomPostMigrationInstructionValidators(List.of(new SameActivityOnly()));
    engine.setTenantCheckEnabled(false);
    engine.setResourceAuthorizationProvider(new AccountGrants());
    engine.setCustomSessionFactories(new ArrayList<>(List.of(TaskRights.factory())));
  }

  private void keepHistory(ProcessEngineConfigurationImpl engine) {
    engine.setEnableDefaultDbHistoryEventHandler(false);
    engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(new DiscreetHistory())));
    // The default rewrites every history row when an instance ends; nothing is cleaned up before
    // the time to live, which is set per definition.
    engine.setHistoryRemovalTimeStrategy("none");
    engine.setHistoryCleanupStrategy("endTimeBased");
  }
}
