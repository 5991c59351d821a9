package com.logitech.serviceportal.definitions;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Several terms that judge parts of one clause, each on facts of its own; a finding goes to the one whose facts it rests on. */
public final class TermsOfOneClause implements Term<Record> {

    private final List<Term<?>> terms;

    private TermsOfOneClause(List<Term<?>> terms) {
        this.terms = List.copyOf(terms);
    }

    /** One term for each clause: where several judge parts of one, one that knows a finding's own by its facts. */
    public static List<Term<?>> oneForEach(List<Term<?>> terms) {
        Map<Clause, List<Term<?>>> byClause = new LinkedHashMap<>();
        terms.forEach(term -> byClause.computeIfAbsent(term.clause(), unused -> new ArrayList<>()).add(term));
        return byClause.values().stream().<Term<?>>map(parts -> parts.size() == 1 ? parts.get(0) : new TermsOfOneClause(parts)).toList();
    }

    @Override
    public Clause clause() {
        return terms.get(0).clause();
    }

    @Override
    public Class<Record> facts() {
        return Record.class;
    }

    @Override
    public Finding judge(Record facts) {
        return judgeBy(one(term -> term.facts().isInstance(facts)), facts);
    }

    @Override
    public Finding replay(Finding recorded) {
        Set<String> names = recorded.facts().stream().map(Finding.Fact::name).collect(Collectors.toSet());
        return one(term -> components(term).containsAll(names)).replay(recorded);
    }

    private Term<?> one(Predicate<Term<?>> knows) {
        return terms.stream().filter(knows).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term of " + clause().rule() + " rests on these facts"));
    }

    private static <F extends Record> Finding judgeBy(Term<F> term, Record facts) {
        return term.judge(term.facts().cast(facts));
    }

    private static Set<String> components(Term<?> term) {
        return Arrays.stream(term.facts().getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
    }
}
