package org.liangqu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(LiangquApplication.class);

  @Test
  void modulesUseEachOtherOnlyAlongTheAgreedArrows() {
    modules.verify();
  }

  @Test
  void onlyTheWorkflowModuleKnowsTheEngine() {
    DescribedPredicate<JavaClass> engine =
        JavaClass.Predicates.resideInAnyPackage("org.camunda..").as("the engine");
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.liangqu.workflow..")
        .should()
        .dependOnClassesThat(engine)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.liangqu"));
  }

  @Test
  void nothingDependsOnTheWorkflowModule() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.liangqu.workflow..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.liangqu.workflow..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.liangqu"));
  }

  @Test
  void theModulesAreThoseOfTheArchitecture() {
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .containsExactlyInAnyOrder(
            "shared",
            "directory",
            "identity",
            "export",
            "retention",
            "call",
            "organization",
            "proposal",
            "eligibility",
            "review",
            "selection",
            "notification",
            "audit",
            "portal",
            "workflow");
  }
}
