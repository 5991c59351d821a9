package com.logitech.serviceportal.spares.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.book.SparesBalance;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareUse;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import com.logitech.serviceportal.spares.api.units.SpareState;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A spare")
class SpareTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Parcel PARCEL = new Parcel("DHL", "1Z999");
    private static final StoragePlace STORE = new StoragePlace("IT store", "Main Street 1\nZurich", new CountryCode("CH"));

    private static RequestedSpares request() {
        return new RequestedSpares(new CustomerId(UUID.randomUUID()), "Northwind", SparesRow.ROOMS, Map.of("RALLY_BAR", 2, "TAP", 1), STORE,
                "", "x", NOW);
    }

    private static SerialNumber serial(int number) {
        return new SerialNumber("%012d".formatted(number));
    }

    private static Spare sent() {
        return Spare.sent(request(), serial(1), "RALLY_BAR", ZoneOffset.UTC, PARCEL, NOW);
    }

    private static Spare ready() {
        Spare spare = sent();
        spare.arrive(NOW);
        return spare;
    }

    private static SpareUse use() {
        return new SpareUse(new DeviceId(UUID.randomUUID()), serial(9), new DeviceId(UUID.randomUUID()), new SpaceId(UUID.randomUUID()),
                "Eiger", new TicketId(UUID.randomUUID()), new TicketNumber(1), NOW);
    }

    @Test
    @DisplayName("is on its way, then ready, where the customer chose (R80)")
    void arrives() {
        Spare spare = sent();
        assertThat(spare.state()).isEqualTo(SpareState.ON_ITS_WAY);
        assertThat(spare.place()).isEqualTo(STORE);
        assertThatThrownBy(() -> spare.arrive(NOW.minusSeconds(1))).isInstanceOf(Refused.class);
        spare.arrive(NOW);
        assertThat(spare.state()).isEqualTo(SpareState.READY);
        assertThatThrownBy(() -> spare.arrive(NOW)).isInstanceOf(Refused.class);
        StoragePlace cellar = new StoragePlace("Cellar", "Main Street 1", new CountryCode("CH"));
        spare.keepAt(cellar);
        assertThat(spare.place()).isEqualTo(cellar);
    }

    @Test
    @DisplayName("is used once, and keeps its place in the accounts until another has it (R84)")
    void used() {
        Spare spare = ready();
        SpareUse use = use();
        spare.deploy(use);
        assertThat(spare.state()).isEqualTo(SpareState.DEPLOYED);
        assertThat(spare.use()).contains(use);
        assertThatThrownBy(() -> spare.deploy(use())).isInstanceOf(Refused.class);
        assertThat(spare.count(Holding.IN_REPAIR)).contains(Holding.DEPLOYED);
        assertThat(spare.count(Holding.IN_REPAIR)).as("there already").isEmpty();
        Spare next = spare.replenishedBy(serial(2), "RALLY_BAR", NOW.plusSeconds(60));
        assertThat(spare.passOn()).contains(Holding.IN_REPAIR);
        assertThat(spare.passOn()).isEmpty();
        assertThat(next.state()).isEqualTo(SpareState.READY);
        assertThat(next.former()).contains(spare.id());
        assertThat(next.place()).isEqualTo(STORE);
        assertThat(spare.count(Holding.USED_UP)).as("its place is another's").isEmpty();
    }

    @Test
    @DisplayName("that is on its way, given back or lost is used for nothing")
    void unusable() {
        assertThatThrownBy(() -> sent().deploy(use())).isInstanceOf(Refused.class).hasMessageContaining("On its way");
        Spare back = ready();
        back.giveBack("A later model comes.");
        assertThat(back.state()).isEqualTo(SpareState.RETURNED);
        assertThatThrownBy(() -> back.deploy(use())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> back.keepAt(STORE)).isInstanceOf(Refused.class);
        Spare lost = ready();
        lost.writeOff("It fell.");
        assertThat(lost.state()).isEqualTo(SpareState.LOST);
        assertThat(lost.holding()).contains(Holding.USED_UP);
    }

    @Test
    @DisplayName("is looked at where it lies ready (R83)")
    void looked() {
        Spare spare = ready();
        spare.look("1.12", NOW.plus(Duration.ofDays(3)));
        assertThat(spare.firmware()).contains("1.12");
        spare.deploy(use());
        assertThatThrownBy(() -> spare.look("1.13", NOW)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("is counted once through 2,000 random lives: the accounts say what the spares say, and what was granted stays")
    void lives() {
        Random random = new Random(84);
        IntStream.range(0, 2_000).forEach(life -> {
            List<Spare> all = new ArrayList<>();
            SparesBalance balance = SparesBalance.NONE;
            int granted = 1 + random.nextInt(3);
            for (int unit = 0; unit < granted; unit++) {
                all.add(Spare.sent(request(), serial(unit), "RALLY_BAR", ZoneOffset.UTC, PARCEL, NOW));
                balance = balance.moved(Holding.OURS, Holding.IN_TRANSIT);
            }
            for (int step = 0; step < 25; step++) {
                balance = step(all, all.get(random.nextInt(all.size())), random.nextInt(8), balance);
                assertThat(balance.granted()).isEqualTo(granted);
                for (Holding holding : EnumSet.complementOf(EnumSet.of(Holding.OURS))) {
                    assertThat(all.stream().filter(one -> one.holding().equals(Optional.of(holding)))).hasSize(balance.of(holding));
                }
            }
        });
    }

    private static SparesBalance step(List<Spare> all, Spare one, int act, SparesBalance before) {
        Optional<Holding> from = one.holding();
        try {
            switch (act) {
                case 0 -> {
                    one.arrive(NOW);
                    return before.moved(from.orElseThrow(), Holding.ON_HAND);
                }
                case 1 -> {
                    one.deploy(use());
                    return before.moved(from.orElseThrow(), Holding.DEPLOYED);
                }
                case 2, 3 -> {
                    Holding to = act == 2 ? Holding.IN_REPAIR : Holding.USED_UP;
                    return one.use().isEmpty() ? before : one.count(to).map(left -> before.moved(left, to)).orElse(before);
                }
                case 4 -> {
                    if (one.use().isPresent() && from.isPresent()) {
                        all.add(one.replenishedBy(serial(all.size()), "RALLY_BAR", NOW));
                        return before.moved(one.passOn().orElseThrow(), Holding.ON_HAND);
                    }
                    return before;
                }
                case 5 -> {
                    one.writeOff("It fell.");
                    return before.moved(from.orElseThrow(), Holding.USED_UP);
                }
                case 6 -> {
                    one.giveBack("A later model comes.");
                    all.add(one.followedBy(serial(all.size()), "RALLY_BAR_MINI", PARCEL, NOW));
                    return before.moved(from.orElseThrow(), Holding.OURS).moved(Holding.OURS, Holding.IN_TRANSIT);
                }
                default -> {
                    one.keepAt(STORE);
                    return before;
                }
            }
        } catch (Refused refused) {
            assertThat(one.holding()).as("nothing was done").isEqualTo(from);
            return before;
        }
    }
}
