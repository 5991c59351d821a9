package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.logitech.serviceportal.acceptance.house.House;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules of the house bite")
class HouseRulesBiteTest {

    private static final String BASE = "com.logitech.serviceportal.acceptance.badhouse";
    private static final House BAD = new House(BASE, List.of("definitions", "left", "right", "journal", "portal"),
            new ClassFileImporter().importPackages(BASE));

    static Stream<Arguments> offenders() {
        return Stream.of(
                arguments(HouseRule.ONLY_APIS, Set.of("right.RightOffice$Peeking")),
                arguments(HouseRule.MODULE_ORDER, Set.of("left.LeftOffice$LookingRight", "journal.JournalOffice$Curious")),
                arguments(HouseRule.KERNEL_IS_PLAIN, Set.of("definitions.Framed")),
                arguments(HouseRule.TERMS_ARE_PLAIN,
                        Set.of("left.terms.LeftTerms$Watching", "left.terms.LeftTerms$Reading", "left.terms.LeftTerms$Querying",
                                "right.terms.RightTerm")),
                arguments(HouseRule.APIS_PROMISE, Set.of("left.api.LeftFacts$Counter", "left.api.LeftFacts$Wired")),
                arguments(HouseRule.FACTS_ARE_OWN, Set.of("left.model.LeftBooks$HiddenFact", "right.RightOffice$Forging")),
                arguments(HouseRule.FIRED_BY_OFFICES, Set.of("left.LeftOffice$Chatting", "portal.Door$Announcing")),
                arguments(HouseRule.SYNCHRONOUS, Set.of("left.LeftOffice$Whispering", "left.LeftOffice$Overhearing")),
                arguments(HouseRule.OBSERVERS_JOIN, Set.of("left.LeftOffice$Apart", "left.LeftOffice$Careless")),
                arguments(HouseRule.NO_NOW,
                Set.of("left.LeftOffice$Watching", "left.LeftOffice$WatchingElsewhere", "left.LeftOffice$Counting")),
                arguments(HouseRule.SIGNED_BY_ID, Set.of("left.LeftOffice$Naming")),
                arguments(HouseRule.ENTITIES_BEHAVE,
                Set.of("left.model.LeftBooks$Told", "left.model.LeftBooks$Hollow", "left.model.LeftBooks$Holding")),
                arguments(HouseRule.TRANSACTIONS_IN_OFFICES, Set.of("left.model.LeftBooks$Beginning", "portal.Door$Beginning")),
                arguments(HouseRule.BOOKS_IN_MODELS, Set.of("portal.Door$Reading")),
                arguments(HouseRule.SQL_IN_MODELS, Set.of("left.LeftOffice$Querying", "left.terms.LeftTerms$Querying")),
                arguments(HouseRule.ONE_WAY_TO_INJECT, Set.of("left.LeftOffice$Handed", "left.LeftOffice$Open")),
                arguments(HouseRule.NO_MERGE, Set.of("left.model.LeftBooks$Merging")),
                arguments(HouseRule.CALLER_AT_THE_COUNTER, Set.of("left.model.LeftBooks$Asking")),
                arguments(HouseRule.WHO_MAY_IS_ASKED, Set.of("left.LeftOffice$Trusting")),
                arguments(HouseRule.OFFICES_ARE_HIDDEN, Set.of("left.OpenOffice")),
                arguments(HouseRule.FEW_TO_A_PACKAGE, Set.of("left.model.crowd.C01")),
                arguments(HouseRule.ONE_NAME_ONE_THING, Set.of("left.api.Twin", "left.model.Twin")),
                arguments(HouseRule.NAMES, Set.of("left.model.LeftBooks$ThingManager", "left.model.LeftBooks$DefaultThing")),
                arguments(HouseRule.TODAYS_DATES, Set.of("left.LeftOffice$Dated")),
                arguments(HouseRule.QUIET, Set.of("left.LeftOffice$Printing", "left.LeftOffice$Tracing")),
                arguments(HouseRule.SERVERS_LOG, Set.of("left.LeftOffice$Louder")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("offenders")
    @DisplayName("into those who break them and into nobody else")
    void bites(HouseRule rule, Set<String> offenders) {
        assertThat(rule.breachesIn(BAD).stream().map(breach -> breach.offender().getName().substring(BASE.length() + 1))
                .collect(Collectors.toSet())).isEqualTo(offenders);
    }

    @Test
    @DisplayName("each of them")
    void noneIsToothless() {
        assertThat(offenders().map(row -> (HouseRule) row.get()[0]).collect(Collectors.toCollection(() -> EnumSet.noneOf(HouseRule.class))))
                .isEqualTo(EnumSet.allOf(HouseRule.class));
    }
}
