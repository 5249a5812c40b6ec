package org.saksi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// The rules of the house as ArchUnit rules, each with its reason.
final class HouseRules {

    private static final Set<String> COLLECTIONS = Set.of(List.class.getName(), Set.class.getName(), Map.class.getName(),
            Collection.class.getName());

    private HouseRules() {}

    static ArchRule data_flows_one_way(String room) {
        Set<String> allowed = House.MAY_IMPORT.get(room);
        return noClasses().that().resideInAPackage(House.ROOT + room + "..").should().dependOnClassesThat(
                DescribedPredicate.describe("live in a room downstream or beside", (JavaClass c) -> {
                    String other = House.roomOf(c.getPackageName());
                    return !other.isEmpty() && !other.equals(room) && !allowed.contains(other);
                })).because("a number must never be able to change the evidence it was computed from").allowEmptyShould(true);
    }

    static ArchRule pure_rooms_know_only_the_jdk(String room) {
        return classes().that().resideInAPackage(House.ROOT + room + "..").should().onlyDependOnClassesThat(
                DescribedPredicate.describe("are of the JDK, JSpecify or the words of the house",
                        (JavaClass c) -> c.getPackageName().startsWith("java.") || c.getPackageName().startsWith("javax.")
                                || c.getPackageName().startsWith("jdk.incubator.vector") || c.getPackageName().startsWith("org.jspecify.")
                                || c.getPackageName().isEmpty() || House.roomOf(c.getPackageName()).equals(room)
                                || House.roomOf(c.getPackageName()).equals("terms")))
                .because("the pure engines are published by themselves and run on clusters").allowEmptyShould(true);
    }

    static ArchRule no_package_cycles() {
        return slices().matching("org.saksi.(**)").should().beFreeOfCycles().because("a room is read from its door inwards");
    }

    static ArchRule time_and_chance_are_passed_in() {
        return noClasses().that().resideOutsideOfPackage("org.saksi.app..").should().callMethod(Instant.class, "now").orShould()
                .callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now").orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone").orShould()
                .callMethod(ZoneId.class, "systemDefault").orShould().callMethod(System.class, "currentTimeMillis").orShould()
                .callMethod(Math.class, "random").orShould().callConstructor(Random.class).orShould().callConstructor(SecureRandom.class)
                .because("a simulation must own the clock and the dice");
    }

    static ArchRule only_store_packages_know_sql() {
        return noClasses().that().resideOutsideOfPackage("..store..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..", "org.flywaydb..", "org.postgresql..",
                        "com.zaxxer..")
                .because("SQL does little here: append, scan, jobs, accounts");
    }

    static ArchRule only_the_web_knows_http() {
        return noClasses().that().resideOutsideOfPackage("org.saksi.app.web..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "org.apache.catalina..", "java.net.http..",
                        "com.sun.net.httpserver..")
                .because("a rule of the domain must not depend on how it is reached");
    }

    static ArchRule exports_see_only_released_things() {
        return noClasses().that().resideInAPackage("org.saksi.app.exports..").should()
                .dependOnClassesThat(DescribedPredicate.describe("hold unreleased content",
                        (JavaClass c) -> Set.of("vault", "reading", "ledger", "register", "assessment", "assist")
                                .contains(House.roomOf(c.getPackageName()))))
                .because("nothing leaves that the press did not prepare").allowEmptyShould(true);
    }

    static ArchRule nothing_is_called_after_nothing() {
        return noClasses().should().haveNameMatching("(?i).*\\.(utils?|commons?|helpers?|managers?|impl|services?)\\..*").orShould()
                .haveNameMatching(".*(Util|Utils|Common|Helper|Helpers|Manager|Impl|Service)")
                .because("a name says what a thing answers in the field's words");
    }

    static ArchRule records_copy_their_collections() {
        return classes().that().areRecords().should(new ArchCondition<>("copy every collection they take") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long taken = type.getFields().stream().filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::getRawType)
                        .filter(t -> COLLECTIONS.contains(t.getName())).count();
                long copies = type.getConstructors().stream().flatMap(c -> c.getMethodCallsFromSelf().stream())
                        .filter(call -> copies(call.getTarget().getName())).map(JavaAccess::getLineNumber).count();
                events.add(new SimpleConditionEvent(type, copies >= taken,
                        type.getName() + " takes " + taken + " collections and copies " + copies));
            }
        }).because("a value that can change is no value");
    }

    private static boolean copies(String method) {
        return method.startsWith("copy") || method.startsWith("unmodifiable") || method.startsWith("immutable");
    }

    static ArchRule no_bare_exceptions() {
        return noClasses().should().callConstructorWhere(DescribedPredicate.describe("is a bare exception",
                call -> Set
                        .of(RuntimeException.class.getName(), Exception.class.getName(), Error.class.getName(), Throwable.class.getName())
                        .contains(call.getTargetOwner().getName()) && !call.getOrigin().isConstructor()))
                .because("a caller must be able to tell what went wrong");
    }

    static ArchRule no_printing_outside_the_command_line() {
        return noClasses().that().resideOutsideOfPackage("org.saksi.app.cli..").should().accessField(System.class, "out").orShould()
                .accessField(System.class, "err").orShould().callMethod(Throwable.class, "printStackTrace")
                .because("a room answers; it does not talk");
    }
}
