package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.house.House;
import com.logitech.serviceportal.definitions.Term;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every term")
class EveryTermTest {

    /** Terms that nobody asks yet. Ask or delete; the list is never added to. */
    private static final Set<String> NOT_ASKED_YET = Set.of();

    private static final House HOUSE = House.at(RunningPortal.ROOT);

    @Test
    @DisplayName("is asked by somebody outside the terms, or by a term that is")
    void isAsked() {
        Set<JavaClass> called = called();

        assertThat(HOUSE.classes().stream().filter(EveryTermTest::isTerm).filter(term -> !called.contains(term))
                .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(NOT_ASKED_YET);
    }

    /** The top-level types whose code is called from outside the terms, or by code that is; what only lists all terms calls none. */
    private static Set<JavaClass> called() {
        Deque<JavaClass> open = HOUSE.classes().stream().filter(type -> !HOUSE.isIn("terms", type))
                .collect(Collectors.toCollection(ArrayDeque::new));
        Set<JavaClass> called = new HashSet<>();
        while (!open.isEmpty()) {
            calls(open.pop()).map(EveryTermTest::topLevel).filter(type -> HOUSE.isIn("terms", type) && !isListOfTerms(type))
                    .filter(called::add).forEach(type -> open.addAll(withInner(type)));
        }
        return called;
    }

    private static Stream<JavaClass> calls(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream().map(JavaCodeUnitAccess::getTargetOwner);
    }

    private static Collection<JavaClass> withInner(JavaClass type) {
        return HOUSE.classes().stream().filter(known -> topLevel(known).equals(type)).toList();
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(EveryTermTest::topLevel).orElse(type);
    }

    private static boolean isTerm(JavaClass type) {
        return type.isAssignableTo(Term.class) && !type.isInterface() && HOUSE.isIn("terms", type) && isPublic(type);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** A module's list of its terms, by which recorded decisions are asked again. */
    private static boolean isListOfTerms(JavaClass type) {
        return type.tryGetMethod("all").filter(all -> all.getRawReturnType().isEquivalentTo(List.class)).isPresent()
                && type.getSimpleName().endsWith("Terms");
    }
}
