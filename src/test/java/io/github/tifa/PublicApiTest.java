package io.github.tifa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * What is public API: the public classes of the packages listed here, whose signatures show nothing
 * of the others. Classes of the others are public for the floors above them and change without
 * notice; their package comments say so.
 */
@AnalyzeClasses(packages = "io.github.tifa", importOptions = ImportOption.DoNotIncludeTests.class)
final class PublicApiTest {
  private static final String ROOT = "io.github.tifa";

  private static final ImmutableSet<String> API =
      ImmutableSet.of(
          ROOT,
          ROOT + ".document",
          ROOT + ".entities",
          ROOT + ".export",
          ROOT + ".facts.places",
          ROOT + ".facts.times",
          ROOT + ".keyphrases",
          ROOT + ".lexicon",
          ROOT + ".lucene",
          ROOT + ".spark",
          ROOT + ".tagging",
          ROOT + ".tagging.train",
          ROOT + ".terms",
          ROOT + ".terms.mine",
          ROOT + ".terms.usage",
          ROOT + ".text",
          ROOT + ".tokenize");

  private static final ImmutableSet<String> INTERNAL =
      ImmutableSet.of(
          ROOT + ".article",
          ROOT + ".cli",
          ROOT + ".facts.attendance",
          ROOT + ".facts.clauses",
          ROOT + ".facts.entities",
          ROOT + ".facts.posts",
          ROOT + ".facts.statements");

  @ArchTest
  static final ArchRule everyPackageIsListed =
      classes().should().resideInAnyPackage(Sets.union(API, INTERNAL).toArray(String[]::new));

  @ArchTest
  static final ArchRule signaturesShowApiAlone =
      classes()
          .that()
          .arePublic()
          .and()
          .resideInAnyPackage(API.toArray(String[]::new))
          .should(showNothingInternal());

  private static ArchCondition<JavaClass> showNothingInternal() {
    return new ArchCondition<>("show nothing internal") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMember member : type.getMembers()) {
          if (isOpen(member)) {
            for (JavaClass shown : member.getAllInvolvedRawTypes()) {
              if (isHidden(shown)) {
                events.add(
                    SimpleConditionEvent.violated(
                        member, member.getFullName() + " shows " + shown.getName()));
              }
            }
          }
        }
      }
    };
  }

  private static boolean isOpen(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean isHidden(JavaClass type) {
    return type.getPackageName().startsWith(ROOT)
        && (INTERNAL.contains(type.getPackageName())
            || !type.getModifiers().contains(JavaModifier.PUBLIC));
  }
}
