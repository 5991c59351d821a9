package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Milestone;
import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sentences of these pages, with the values in them. */
@Named("renewalSay")
@ApplicationScoped
public class RenewalText extends Sentences {

    private static final Sentences SENTENCES = new RenewalText();

    public RenewalText() {
        super("renewals");
    }

    /** "Sync Insights, Remote UI Access". */
    public String list(List<String> names) {
        return String.join(", ", names);
    }

    /** What happens on one day. */
    public record Day(LocalDate on, List<Effect> effects) {
    }

    /** By day, the first on top. */
    public List<Day> days(List<Milestone> milestones) {
        return milestones.stream().collect(Collectors.groupingBy(Milestone::on, TreeMap::new,
                        Collectors.mapping(Milestone::effect, Collectors.toList())))
                .entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    /** For what is no page of its own: the same as {@link #text}. */
    static String sentence(String key, Object... values) {
        return SENTENCES.text(key, values);
    }
}
