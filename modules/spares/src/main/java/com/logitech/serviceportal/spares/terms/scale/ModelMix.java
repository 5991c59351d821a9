package com.logitech.serviceportal.spares.terms.scale;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * R81, D57: the models of several spares match the mix that is deployed, shared out by largest remainder; of equal remainders the model of
 * which more are deployed comes first, then the name. Another mix takes a note that says why.
 */
public final class ModelMix implements Term<ModelMix.Facts> {

    /** So many units of a model; its text is {@code 2 Rally Bar}. @param product what it is called */
    public record Share(String product, int units) {
        public Share {
            Objects.requireNonNull(product, "product");
        }

        /** Reads the text of one. */
        public static Share parse(String text) {
            int blank = text.indexOf(' ');
            return new Share(text.substring(blank + 1), Integer.parseInt(text.substring(0, blank)));
        }

        @Override
        public String toString() {
            return units + " " + product;
        }
    }

    /**
     * What it rests on.
     *
     * @param row      the row of the scale, in words
     * @param held     the spares there are already
     * @param deployed what is deployed in the Spaces that count
     * @param chosen   the units asked for
     * @param note     why another mix is better; may be empty
     */
    public record Facts(String row, List<Share> held, List<Share> deployed, List<Share> chosen, String note) {
        public Facts {
            held = List.copyOf(held);
            deployed = List.copyOf(deployed);
            chosen = List.copyOf(chosen);
        }

        int units() {
            return chosen.stream().mapToInt(Share::units).sum();
        }
    }

    /**
     * What best matches the mix for so many units more: all the customer would have then is shared out, and what he has of it is left out.
     *
     * @param held     the spares there are already
     * @param deployed what is deployed, each model once
     * @return the units to be asked for, most first, then by name; fewer where what he has exceeds its share, which goes to the others
     */
    public static List<Share> proposal(Collection<Share> held, Collection<Share> deployed, int units) {
        int all = deployed.stream().mapToInt(Share::units).sum();
        if (all == 0 || units <= 0) {
            return List.of();
        }
        List<Share> chosen = new ArrayList<>();
        for (int given = 0; given < units; given++) {
            add(chosen, next(held, deployed, chosen, held.stream().mapToInt(Share::units).sum() + units));
        }
        chosen.sort(Comparator.comparingInt(Share::units).reversed().thenComparing(Share::product));
        return chosen;
    }

    /** What is furthest below its share of the total: what largest remainder gives, with what is held already taken for given. */
    private static String next(Collection<Share> held, Collection<Share> deployed, List<Share> chosen, int total) {
        long all = deployed.stream().mapToLong(Share::units).sum();
        return deployed.stream().max(Comparator
                .comparingLong((Share one) -> one.units() * (long) total - all * (of(held, one.product()) + of(chosen, one.product())))
                .thenComparingInt(Share::units)
                .thenComparing(Share::product, Comparator.reverseOrder())).orElseThrow().product();
    }

    private static void add(List<Share> chosen, String product) {
        int now = of(chosen, product);
        chosen.removeIf(one -> one.product().equals(product));
        chosen.add(new Share(product, now + 1));
    }

    private static int of(Collection<Share> some, String product) {
        return some.stream().filter(one -> one.product().equals(product)).mapToInt(Share::units).sum();
    }

    @Override
    public SparesClause clause() {
        return SparesClause.MODEL_MIX;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        List<Share> best = proposal(facts.held(), facts.deployed(), facts.units());
        if (best.isEmpty()) {
            return Finding.holds(clause(), facts, facts.row() + ": nothing is deployed to match; " + words(facts.chosen())
                    + " is chosen.");
        }
        boolean same = best.stream().allMatch(one -> of(facts.chosen(), one.product()) == one.units());
        if (same) {
            return Finding.holds(clause(), facts, facts.row() + ": " + words(best) + " best match" + (facts.units() == 1 ? "es" : "")
                    + " what is deployed (" + words(facts.deployed()) + ").");
        }
        return facts.note().isEmpty()
                ? Finding.fails(clause(), facts, facts.row() + ": " + words(best) + " would best match what is deployed ("
                + words(facts.deployed()) + "), not " + words(facts.chosen()) + ".", "Choose " + words(best)
                + ", or write down why another mix is better.")
                : Finding.holds(clause(), facts, facts.row() + ": " + words(facts.chosen()) + " instead of " + words(best)
                + ", because: " + facts.note());
    }

    private static String words(List<Share> shares) {
        return Wording.list(shares.stream().map(Share::toString).toList());
    }
}
