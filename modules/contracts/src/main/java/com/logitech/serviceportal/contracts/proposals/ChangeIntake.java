package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.ChangeKind;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIf;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.definitions.counter.Intake;
import java.time.LocalDate;
import java.util.Optional;

/** Takes in what a what-if asks: all that cannot be used is said at once. What may not be is for the terms to say. */
final class ChangeIntake {

    private static final int MOST_LICENSES = 10_000;
    private static final int MOST_SPACES = 1_000_000;
    private static final int YEARS_AHEAD = 10;

    private final Intake intake = new Intake();
    private final Portfolio account;
    private final LocalDate today;

    private ChangeIntake(Portfolio account, LocalDate today) {
        this.account = account;
        this.today = today;
    }

    /** Refuses what cannot be put on paper. @param today in the customer's zone */
    static void check(WhatIf question, Portfolio account, LocalDate today) {
        ChangeIntake taking = new ChangeIntake(account, today);
        int many = question.changes().size();
        if (many < 1 || many > WhatIfs.MOST_CHANGES) {
            taking.intake.wrong("changes", many < 1 ? "has at least one change" : "has at most " + WhatIfs.MOST_CHANGES + " changes");
        }
        for (int i = 0; i < Math.min(many, WhatIfs.MOST_CHANGES); i++) {
            taking.check("changes[" + i + "].", question.changes().get(i));
        }
        taking.intake.close();
    }

    private void check(String path, Change change) {
        if (intake.required(path + "kind", change.kind()).isEmpty()) {
            return;
        }
        change.licenses().filter(many -> many < 1 || many > MOST_LICENSES)
                .ifPresent(many -> intake.wrong(path + "licenses", "is a number from 1 to " + MOST_LICENSES));
        change.termYears().filter(years -> !ServiceTerm.isOffered(years)).ifPresent(years -> intake.wrong(path + "termYears",
                "is a number from " + OrderAdministration.SHORTEST_TERM_YEARS + " to " + OrderAdministration.LONGEST_TERM_YEARS));
        change.maximumSpaces().filter(many -> many < 1 || many > MOST_SPACES)
                .ifPresent(many -> intake.wrong(path + "maximumSpaces", "is a number from 1 to " + MOST_SPACES));
        change.level().filter(level -> !level.isPaid()).ifPresent(level -> intake.wrong(path + "level", "is Essential or Select"));
        day(path + "orderedOn", change.orderedOn());
        day(path + "from", change.from());
        change.contract().filter(contract -> account.purchase(contract).isEmpty())
                .ifPresent(contract -> intake.wrong(path + "contract", "is no contract of this customer"));
        change.space().filter(space -> account.space(space).isEmpty())
                .ifPresent(space -> intake.wrong(path + "space", "is no Space of this customer"));
        change.to().filter(space -> account.space(space).isEmpty())
                .ifPresent(space -> intake.wrong(path + "to", "is no Space of this customer"));
        switch (change.kind()) {
            case BUY -> {
                needed(path + "level", change.level());
                needed(path + "category", change.category());
                needed(path + "licenses", change.licenses());
                needed(path + "termYears", change.termYears());
            }
            case RENEW, RELEASE, END -> needed(path + "contract", change.contract());
            case ASSIGN -> {
                needed(path + "contract", change.contract());
                needed(path + "licenses", change.licenses());
            }
            case PLAN -> {
                needed(path + "level", change.level());
                needed(path + "category", change.category());
                needed(path + "maximumSpaces", change.maximumSpaces());
                needed(path + "termYears", change.termYears());
            }
            case UPGRADE -> {
                needed(path + "contract", change.contract());
                needed(path + "maximumSpaces", change.maximumSpaces());
            }
            default -> {
                needed(path + "space", change.space());
                needed(path + "to", change.to());
            }
        }
        change.contract().flatMap(account::purchase).ifPresent(purchase -> fits(path, change.kind(), purchase));
    }

    private void fits(String path, ChangeKind kind, Purchase purchase) {
        if (purchase.isPlan() && (kind == ChangeKind.ASSIGN || kind == ChangeKind.RELEASE)) {
            intake.wrong(path + "contract", "is an Enterprise Plan, which has no licenses to assign or release");
        } else if (!purchase.isPlan() && kind == ChangeKind.UPGRADE) {
            intake.wrong(path + "contract", "holds licenses; only an Enterprise Plan has a tier");
        }
    }

    private void needed(String field, Optional<?> value) {
        if (value.isEmpty()) {
            intake.wrong(field, "is required");
        }
    }

    private void day(String field, Optional<LocalDate> day) {
        day.filter(asked -> asked.isBefore(today) || asked.isAfter(today.plusYears(YEARS_AHEAD)))
                .ifPresent(asked -> intake.wrong(field, "is a day from " + today + " to " + today.plusYears(YEARS_AHEAD)));
    }
}
