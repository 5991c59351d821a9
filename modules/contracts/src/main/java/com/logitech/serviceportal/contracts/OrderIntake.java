package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.OrderAdministration.LinePrice;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderEntry;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderLine;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlanTier;
import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.terms.orders.LicenseCount;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.counter.Intake;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes in an order field by field: what cannot be used as sent is refused at once and together. What the text says of it comes after. */
final class OrderIntake {

    private static final Instant NOTHING_SOLD_BEFORE = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final int MOST_LINES = 100;
    private static final int MOST_LICENSES = 10_000;
    private static final int MOST_SPACES = 1_000_000;
    private static final int LONGEST_NUMBER = 60;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final int LONGEST_TIER = 80;

    private final Intake intake = new Intake();
    private final Set<ContractId> upgraded = new HashSet<>();

    private OrderIntake() {
    }

    /** The order with its texts as they are kept. */
    static OrderEntry of(OrderEntry sent, Instant now) {
        return new OrderIntake().take(sent, now);
    }

    private OrderEntry take(OrderEntry sent, Instant now) {
        intake.required("customer", sent.customer());
        String confirmationNumber = intake.name("confirmationNumber", sent.confirmationNumber(), 1, LONGEST_NUMBER);
        String purchaseOrder = intake.optionalName("purchaseOrder", sent.purchaseOrder(), LONGEST_NUMBER);
        intake.required("createdAt", sent.createdAt()).filter(at -> at.isAfter(now) || at.isBefore(NOTHING_SOLD_BEFORE))
                .ifPresent(at -> intake.wrong("createdAt", at.isAfter(now)
                        ? "lies in the future; an order is entered once it has been created" : "lies before the year 2000"));
        sent.serviceStartOn().filter(day -> day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))
                .ifPresent(day -> intake.wrong("serviceStartOn", "is a day from " + FIRST_DAY + " to " + LAST_DAY));
        if (sent.lines().isEmpty() || sent.lines().size() > MOST_LINES) {
            intake.wrong("lines", sent.lines().isEmpty() ? "has at least one line" : "has at most " + MOST_LINES + " lines");
        }
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < sent.lines().size() && i < MOST_LINES; i++) {
            lines.add(line("lines[" + i + "].", sent.lines().get(i)));
        }
        intake.close();
        // as exact as the books keep it: what begins then is asked for to the instant
        return new OrderEntry(sent.customer(), confirmationNumber, purchaseOrder, sent.createdAt().truncatedTo(ChronoUnit.MICROS),
                sent.serviceStartOn(), lines);
    }

    private OrderLine line(String path, OrderLine line) {
        intake.required(path + "level", line.level());
        intake.required(path + "category", line.category());
        if (!ServiceTerm.isOffered(line.termYears())) {
            intake.wrong(path + "termYears", "is a number of years from " + OrderAdministration.SHORTEST_TERM_YEARS + " to "
                    + OrderAdministration.LONGEST_TERM_YEARS);
        }
        line.licenses().ifPresentOrElse(number -> licenses(path, number), () -> {
            if (line.plan().isEmpty()) {
                intake.wrong(path + "licenses", "is required, or else a plan");
            }
        });
        Optional<PlanTier> plan = line.plan().map(tier -> plan(path + "plan.", tier));
        Optional<String> includedWith = line.includedWith().map(code -> intake.text(path + "includedWith", code, 1, LONGEST_NUMBER));
        line.upgrades().ifPresent(present -> upgrade(path, line));
        Optional<LinePrice> price = line.price().map(sent -> price(path + "price.", sent));
        return new OrderLine(line.level(), line.category(), line.termYears(), line.licenses(), plan, line.renews(), includedWith,
                line.upgrades(), price);
    }

    private LinePrice price(String path, LinePrice price) {
        String currency = intake.text(path + "currency", price.currency(), 3, 3);
        if (currency.length() == 3 && Currency.getAvailableCurrencies().stream().noneMatch(one -> one.getCurrencyCode().equals(currency))) {
            intake.wrong(path + "currency", "is a currency such as USD or CHF");
        }
        return new LinePrice(currency, amount(path + "paid", price.paid()), amount(path + "listPrice", price.listPrice()));
    }

    private Optional<String> amount(String field, Optional<String> sent) {
        sent.filter(amount -> !AMOUNT.matcher(amount).matches())
                .ifPresent(amount -> intake.wrong(field, "is an amount such as 1250.00, without a sign"));
        return sent;
    }

    private void upgrade(String path, OrderLine line) {
        if (line.plan().isEmpty()) {
            intake.wrong(path + "upgrades", "is for a line with a plan; licenses are not upgraded");
        } else if (line.renews().isPresent()) {
            intake.wrong(path + "upgrades", "cannot be given beside a contract to renew: a line does the one or the other");
        }
        if (!upgraded.add(line.upgrades().orElseThrow())) {
            intake.wrong(path + "upgrades", "is upgraded by another line of this order already");
        }
    }

    private void licenses(String path, int number) {
        Finding count = new LicenseCount().judge(new LicenseCount.Facts(number));
        if (!count.holds()) {
            intake.wrong(path + "licenses", count.turnedBy());
        } else if (number > MOST_LICENSES) {
            intake.wrong(path + "licenses", "is at most " + MOST_LICENSES);
        }
    }

    private PlanTier plan(String path, PlanTier tier) {
        if (tier.maximumSpaces() < 1 || tier.maximumSpaces() > MOST_SPACES) {
            intake.wrong(path + "maximumSpaces", "is a number from 1 to " + MOST_SPACES);
        }
        return new PlanTier(intake.name(path + "name", tier.name(), 1, LONGEST_TIER), tier.maximumSpaces());
    }
}
