package org.liangqu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liangqu.identity.Person;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private static final Set<String> ROLE_QUESTIONS = Set.of("has", "holds");

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
  void onlyTheAccessTableAsksForRoles() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.liangqu.identity..")
        // Whom a notice concerns isn't what somebody may do.
        .and()
        .doNotHaveFullyQualifiedName("org.liangqu.notification.NoticeGroup")
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "a person's roles are asked for",
                access ->
                    access.getTargetOwner().isEquivalentTo(Person.class)
                        && ROLE_QUESTIONS.contains(access.getName())))
        .because("docs/access.md has to say who may do what")
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
            "registration",
            "proposal",
            "eligibility",
            "review",
            "reconsideration",
            "selection",
            "notification",
            "audit",
            "portal",
            "workflow");
  }
}
