package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.Catalog.Offering;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.ChangeKind;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.portal.frame.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed into the form of a what-if: the changes it asks, and what is wrong with which field. */
final class TypedChanges {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");
    private static final Pattern FIELD = Pattern.compile("changes\\[([0-9]+)]\\.(.+)");
    private static final int MOVES = 3;

    /** What a place's words name: one Space, or why none. */
    record Named(Optional<SpaceId> space, String problem) {
    }

    private final Map<String, String> typed;
    private final Function<String, Named> spaces;
    private final List<Change> changes = new ArrayList<>();
    private final List<Map<String, String>> fields = new ArrayList<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** @param spaces finds the Space named */
    TypedChanges(Map<String, String> typed, Function<String, Named> spaces) {
        this.typed = Map.copyOf(typed);
        this.spaces = spaces;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What is wrong, by field. */
    Map<String, String> problems() {
        return problems;
    }

    void read(List<ContractSummary> licenses, List<ContractSummary> plans, List<Offering> offerings, List<Offering> planOfferings) {
        licenses.forEach(this::licenses);
        plans.forEach(this::plan);
        offerings.forEach(this::buy);
        buyPlan(planOfferings);
        for (int i = 1; i <= MOVES; i++) {
            move(String.valueOf(i));
        }
    }

    private void licenses(ContractSummary contract) {
        String id = "." + contract.id().value();
        Optional<ContractId> of = Optional.of(contract.id());
        number("keep" + id).filter(keep -> keep < contract.assigned()).ifPresent(keep -> add(new Change(ChangeKind.RELEASE, of, null, null,
                Optional.of(contract.assigned() - keep), null, null, day("from"), null, null, null),
                Map.of("contract", "keep" + id, "licenses", "keep" + id, "from", "from")));
        number("renew" + id).filter(many -> many > 0).ifPresent(many -> add(new Change(ChangeKind.RENEW, of,
                Asked.constant(ServiceLevel.class, typed.get("level" + id)), null, Optional.of(many), number("years" + id),
                day("orderedOn"), day("renewFrom"), null, null, null), renewal(id, "licenses", "renew" + id)));
        if (Asked.some(typed.get("end" + id)).isPresent()) {
            add(ending(of), Map.of("contract", "end" + id));
        }
    }

    private static Change ending(Optional<ContractId> contract) {
        return new Change(ChangeKind.END, contract, null, null, null, null, null, null, null, null, null);
    }

    private static Map<String, String> renewal(String id, String size, String field) {
        return Map.of("contract", field, size, field, "level", "level" + id, "termYears", "years" + id, "orderedOn", "orderedOn", "from",
                "renewFrom");
    }

    private void plan(ContractSummary plan) {
        String id = "." + plan.id().value();
        Optional<ContractId> of = Optional.of(plan.id());
        Optional<Integer> size = number("size" + id);
        Asked.constant(ChangeKind.class, typed.get("plan" + id)).ifPresent(kind -> {
            switch (kind) {
                case END -> add(ending(of), Map.of("contract", "plan" + id));
                case RENEW -> add(new Change(ChangeKind.RENEW, of, null, null, null, number("years" + id), day("orderedOn"),
                        day("renewFrom"), null, null, size), renewal(id, "maximumSpaces", "size" + id));
                case UPGRADE -> add(new Change(ChangeKind.UPGRADE, of, null, null, null, null, day("orderedOn"), null, null, null, size),
                        Map.of("contract", "plan" + id, "maximumSpaces", "size" + id, "orderedOn", "orderedOn"));
                default -> problems.put("plan" + id, RenewalText.sentence("whatif.plan.choose"));
            }
        });
    }

    private void buy(Offering offering) {
        String field = "buy." + offering.code();
        number(field).filter(many -> many > 0).ifPresent(many -> add(new Change(ChangeKind.BUY, null, Optional.of(offering.level()),
                Optional.of(offering.soldFor()), Optional.of(many), number("buyYears").or(() -> Optional.of(1)), day("buyOrderedOn"),
                day("buyFrom"), null, null, null), Map.of("level", field, "category", field, "licenses", field, "termYears", "buyYears",
                "orderedOn", "buyOrderedOn", "from", "buyFrom")));
    }

    private void buyPlan(List<Offering> offerings) {
        offerings.stream().filter(known -> known.code().equals(typed.get("planOffering"))).findFirst().ifPresent(offering -> add(new Change(
                ChangeKind.PLAN, null, Optional.of(offering.level()), Optional.of(offering.soldFor()), null,
                number("planYears").or(() -> Optional.of(1)), day("planOrderedOn"), day("planFrom"), null, null, number("planSize")),
                Map.of("level", "planOffering", "category", "planOffering", "maximumSpaces", "planSize", "termYears", "planYears",
                        "orderedOn", "planOrderedOn", "from", "planFrom")));
    }

    private void move(String at) {
        Optional<SpaceId> from = space("moveFrom." + at);
        Optional<SpaceId> to = space("moveTo." + at);
        if (Asked.some(typed.get("moveFrom." + at)).isPresent() || Asked.some(typed.get("moveTo." + at)).isPresent()) {
            add(new Change(ChangeKind.MOVE, null, null, null, null, null, null, day("moveOn." + at), from, to, null),
                    Map.of("space", "moveFrom." + at, "to", "moveTo." + at, "from", "moveOn." + at));
        }
    }

    private void add(Change change, Map<String, String> itsFields) {
        changes.add(change);
        fields.add(itsFields);
    }

    private Optional<Integer> number(String field) {
        Optional<String> text = Asked.some(typed.get(field));
        text.filter(given -> !COUNT.matcher(given).matches()).ifPresent(given -> problems.put(field, RenewalText.sentence("number")));
        return text.filter(given -> COUNT.matcher(given).matches()).map(Integer::valueOf);
    }

    private Optional<LocalDate> day(String field) {
        Optional<String> text = Asked.some(typed.get(field));
        Optional<LocalDate> day = Asked.day(typed.get(field));
        text.filter(given -> day.isEmpty()).ifPresent(given -> problems.put(field, RenewalText.sentence("day.unreadable")));
        return day;
    }

    private Optional<SpaceId> space(String field) {
        Optional<Named> named = Asked.some(typed.get(field)).map(spaces);
        named.filter(found -> found.space().isEmpty()).ifPresent(found -> problems.put(field, found.problem()));
        return named.flatMap(Named::space);
    }

    /** Takes what the office found wrong to the fields it was typed into. @return whether every problem has a field */
    boolean take(Refused refused) {
        boolean placed = true;
        for (Refused.Problem problem : refused.problems()) {
            Matcher place = FIELD.matcher(problem.field());
            Optional<String> field = place.matches() && Integer.parseInt(place.group(1)) < fields.size()
                    ? Optional.ofNullable(fields.get(Integer.parseInt(place.group(1))).get(place.group(2))) : Optional.empty();
            field.ifPresent(known -> problems.putIfAbsent(known, problem.reason()));
            placed &= field.isPresent();
        }
        return placed;
    }
}
