package com.logitech.serviceportal.contracts.terms;

import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Several terms that judge parts of one clause, each on facts of its own; a finding goes to the one whose facts it rests on. */
final class TermsOfOneClause implements Term<Record> {

    private final List<Term<?>> terms;

    TermsOfOneClause(List<Term<?>> terms) {
        this.terms = List.copyOf(terms);
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
