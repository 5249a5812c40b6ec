package org.saksi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/// Every rule holds in the house, and every rule fires on a violation seeded for it.
class HouseRulesTest {

    static java.util.List<String> rooms() {
        return House.rooms();
    }

    private static void fires(ArchRule rule, JavaClasses seeded) {
        assertThat(rule.evaluate(seeded).hasViolation()).as("the rule must fire on the violation seeded for it: %s", rule.getDescription())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void the_guard_sees_every_room(String room) {
        assertThat(House.classes().stream().filter(c -> House.roomOf(c.getPackageName()).equals(room))).as("classes of %s", room)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void data_flows_one_way(String room) {
        HouseRules.data_flows_one_way(room).check(House.classes());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void an_import_against_the_stream_is_seen(String room) {
        String wrong = room.equals("app") ? "matching" : room;
        fires(HouseRules.data_flows_one_way(wrong), Seeded.classes("package org.saksi.app; public class Target { }",
                "package org.saksi." + wrong + "; public class Wrong { org.saksi.app.Target t; }"));
    }

    @ParameterizedTest
    @MethodSource("pure")
    void pure_rooms_know_only_the_jdk(String room) {
        HouseRules.pure_rooms_know_only_the_jdk(room).check(House.classes());
        fires(HouseRules.pure_rooms_know_only_the_jdk(room), Seeded.classes("package org.foreign; public class Library { }",
                "package org.saksi." + room + "; public class Wrong { org.foreign.Library l; }"));
    }

    static java.util.List<String> pure() {
        return House.PURE.stream().sorted().toList();
    }

    @Test
    void no_package_cycles() {
        HouseRules.no_package_cycles().check(House.classes());
        fires(HouseRules.no_package_cycles(), Seeded.classes("package org.saksi.one; public class A { org.saksi.two.B b; }",
                "package org.saksi.two; public class B { org.saksi.one.A a; }"));
    }

    @Test
    void time_and_chance_are_passed_in() {
        HouseRules.time_and_chance_are_passed_in().check(House.classes());
        fires(HouseRules.time_and_chance_are_passed_in(),
                Seeded.classes("package org.saksi.vault; class A { Object now() { return java.time.Instant.now(); } }"));
        fires(HouseRules.time_and_chance_are_passed_in(),
                Seeded.classes("package org.saksi.vault; class A { Object dice() { return new java.util.Random(); } }"));
    }

    @Test
    void only_store_packages_know_sql() {
        HouseRules.only_store_packages_know_sql().check(House.classes());
        fires(HouseRules.only_store_packages_know_sql(), Seeded.classes("package org.saksi.vault; class A { java.sql.Connection c; }"));
    }

    @Test
    void only_the_web_knows_http() {
        HouseRules.only_the_web_knows_http().check(House.classes());
        fires(HouseRules.only_the_web_knows_http(), Seeded.classes("package org.saksi.app.cli; class A { java.net.http.HttpClient c; }"));
    }

    @Test
    void exports_see_only_released_things() {
        HouseRules.exports_see_only_released_things().check(House.classes());
        fires(HouseRules.exports_see_only_released_things(), Seeded.classes("package org.saksi.ledger; public class Secret { }",
                "package org.saksi.app.exports; class A { org.saksi.ledger.Secret s; }"));
    }

    @Test
    void nothing_is_called_after_nothing() {
        HouseRules.nothing_is_called_after_nothing().check(House.classes());
        fires(HouseRules.nothing_is_called_after_nothing(), Seeded.classes("package org.saksi.vault; class VaultManager { }"));
        fires(HouseRules.nothing_is_called_after_nothing(), Seeded.classes("package org.saksi.vault.util; class Bytes { }"));
    }

    @Test
    void records_copy_their_collections() {
        HouseRules.records_copy_their_collections().check(House.classes());
        fires(HouseRules.records_copy_their_collections(),
                Seeded.classes("package org.saksi.vault; record A(java.util.List<String> names) { }"));
    }

    @Test
    void no_bare_exceptions() {
        HouseRules.no_bare_exceptions().check(House.classes());
        fires(HouseRules.no_bare_exceptions(),
                Seeded.classes("package org.saksi.vault; class A { void a() { throw new RuntimeException(\"no\"); } }"));
    }

    @Test
    void no_printing_outside_the_command_line() {
        HouseRules.no_printing_outside_the_command_line().check(House.classes());
        fires(HouseRules.no_printing_outside_the_command_line(),
                Seeded.classes("package org.saksi.vault; class A { void a() { System.out.println(1); } }"));
    }
}
