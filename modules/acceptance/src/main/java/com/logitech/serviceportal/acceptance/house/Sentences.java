package com.logitech.serviceportal.acceptance.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a test class by the rules they are about. A heading names its rules before its words
 * ({@code "R102 benefits missing in a country, R68 next business day"}); a test's sentence is about the rules of the nearest heading,
 * or about those among them whose clauses the test names, and about those it names itself.
 */
final class Sentences {

    private static final String DISPLAY_NAME = "org.junit.jupiter.api.DisplayName";
    private static final String RULES = "R\\d+(?:, R\\d+)*";
    private static final Pattern PART = Pattern.compile("(" + RULES + "):? (.+?)(?=, R\\d|$)");
    private static final Pattern RULE = Pattern.compile("\\bR\\d+\\b");

    private final Map<String, Set<String>> byRule = new LinkedHashMap<>();

    private Sentences() {
    }

    /**
     * Rule number to sentences, both in the order of the class.
     *
     * @param rulesByClause the rules whose clauses a test names
     */
    static Map<String, Set<String>> of(JavaClass specification, Function<JavaMethod, Set<String>> rulesByClause) {
        Sentences sentences = new Sentences();
        Map<String, String> heading = nearestHeading(specification);
        List<JavaMethod> tests = specification.getMethods().stream().filter(method -> displayName(method).isPresent())
                .sorted((one, other) -> Integer.compare(line(one), line(other))).toList();
        if (tests.isEmpty()) {
            displayName(specification).map(Sentences::parts).ifPresent(parts -> parts.forEach(sentences::add));
        }
        tests.forEach(test -> sentences.addTest(displayName(test).orElseThrow(), heading, rulesByClause.apply(test)));
        return sentences.byRule;
    }

    /** Every rule number that the class or one of its tests names. */
    static Set<String> rulesNamedIn(JavaClass specification) {
        Set<String> rules = new LinkedHashSet<>();
        displayName(specification).ifPresent(name -> collect(name, rules));
        specification.getMethods().forEach(method -> displayName(method).ifPresent(name -> collect(name, rules)));
        return rules;
    }

    private void addTest(String name, Map<String, String> heading, Set<String> rulesOfTest) {
        Map<String, String> own = parts(name);
        if (!own.isEmpty()) {
            own.forEach(this::add);
            return;
        }
        Set<String> inHeading = new LinkedHashSet<>(heading.keySet());
        inHeading.retainAll(rulesOfTest);
        (inHeading.isEmpty() ? heading.keySet() : inHeading).forEach(rule -> add(rule, heading.get(rule) + ": " + name));
        Set<String> named = new LinkedHashSet<>();
        collect(name, named);
        named.stream().filter(rule -> !heading.containsKey(rule)).forEach(rule -> add(rule, name));
    }

    private void add(String rule, String sentence) {
        byRule.computeIfAbsent(rule, unused -> new LinkedHashSet<>()).add(sentence);
    }

    private static Map<String, String> nearestHeading(JavaClass specification) {
        Optional<JavaClass> at = Optional.of(specification);
        while (at.isPresent()) {
            Map<String, String> parts = displayName(at.get()).map(Sentences::parts).orElse(Map.of());
            if (!parts.isEmpty()) {
                return parts;
            }
            at = at.get().getEnclosingClass();
        }
        return Map.of();
    }

    /** Only what begins with rules is in parts. */
    private static Map<String, String> parts(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher part = PART.matcher(name);
        if (part.lookingAt()) {
            do {
                String words = part.group(2);
                RULE.matcher(part.group(1)).results().forEach(rule -> parts.put(rule.group(), words));
            } while (part.find());
        }
        return parts;
    }

    private static void collect(String name, Set<String> rules) {
        RULE.matcher(name).results().forEach(rule -> rules.add(rule.group()));
    }

    private static Optional<String> displayName(CanBeAnnotated place) {
        return (place instanceof JavaMethod method ? method.tryGetAnnotationOfType(DISPLAY_NAME)
                : ((JavaClass) place).tryGetAnnotationOfType(DISPLAY_NAME))
                .flatMap(annotation -> annotation.get("value")).map(String::valueOf);
    }

    private static int line(JavaMethod method) {
        return method.getSourceCodeLocation().getLineNumber();
    }
}
