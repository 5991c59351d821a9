package com.logitech.serviceportal.contracts.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.Shipped;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.DeviceLine;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.JudgedLine;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.LineVerdict;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.contracts.model.spaces.Spaces.Named;
import com.logitech.serviceportal.countries.api.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line about a device")
class DeviceLineJudgeTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final SerialNumber SERIAL = new SerialNumber("2347FW0A12B8");

    private final CustomerId ours = new CustomerId(UUID.randomUUID());
    private final Space eiger = space("Eiger");
    private final Space monch = space("Mönch");
    private Optional<Device> held = Optional.empty();
    private Instant since = Instant.parse("2026-03-01T09:00:00Z");
    private boolean known = true;
    private boolean mayMove = true;

    private Space space(String name) {
        return new Space(SpaceId.random(), ours, new SpaceParticulars(name, Shipped.SMALL, "", "", "", "", Optional.empty(),
                new CountryCode("CH"), ZURICH, false), true, Instant.EPOCH);
    }

    private void registered(CustomerId owner, String product, Space space) {
        held = Optional.of(new Device(DeviceId.random(), owner, SERIAL, product, Optional.of(LocalDate.parse("2025-01-01")), "",
                Optional.ofNullable(space).map(Space::id), Instant.EPOCH));
    }

    @Test
    @DisplayName("registers what nobody has, and needs its product for that")
    void isNew() {
        assertThat(judged("Rally Bar", "Eiger", "").verdict()).isEqualTo(LineVerdict.NEW);
        assertThat(judged("Rally Bar", "", "").spaceName()).isEmpty();
        assertThat(judged("", "Eiger", "")).extracting(JudgedLine::verdict, JudgedLine::reason)
                .containsExactly(LineVerdict.REFUSED, "The product is missing.");
    }

    @Test
    @DisplayName("moves what is in another Space of the customer, and says from where")
    void moves() {
        registered(ours, "RALLY_BAR", monch);
        assertThat(judged("", "Eiger", "")).extracting(JudgedLine::verdict, JudgedLine::spaceName, JudgedLine::reason)
                .containsExactly(LineVerdict.MOVED, "Eiger", "From Mönch.");
        registered(ours, "RALLY_BAR", null);
        assertThat(judged("", "Eiger", "").reason()).isEqualTo("From no Space.");
    }

    @Test
    @DisplayName("moves nothing for who may only register, nor to before it came where it is")
    void mayNotMove() {
        registered(ours, "RALLY_BAR", monch);
        mayMove = false;
        assertThat(judged("", "Eiger", "").verdict()).isEqualTo(LineVerdict.REFUSED);
        mayMove = true;
        since = NOW;
        assertThat(judged("", "Eiger", "").verdict()).isEqualTo(LineVerdict.REFUSED);
        since = NOW.minusNanos(1_000);
        assertThat(judged("", "Eiger", "").verdict()).isEqualTo(LineVerdict.MOVED);
    }

    @Test
    @DisplayName("leaves what is there already, and says so where its purchase date differs")
    void unchanged() {
        registered(ours, "RALLY_BAR", eiger);
        assertThat(judged("RALLY_BAR", "Eiger", "2025-01-01")).extracting(JudgedLine::verdict, JudgedLine::reason)
                .containsExactly(LineVerdict.UNCHANGED, "It is registered already.");
        assertThat(judged("", "", "2025-01-02").reason()).contains("stays 2025-01-01");
    }

    @Test
    @DisplayName("is refused for another customer's, and for one's own in a Space one must not know of, in the same words")
    void foreign() {
        registered(new CustomerId(UUID.randomUUID()), "RALLY_BAR", null);
        JudgedLine foreign = judged("Rally Bar", "Eiger", "");
        registered(ours, "RALLY_BAR", monch);
        known = false;
        assertThat(judged("Rally Bar", "Eiger", "")).isEqualTo(foreign);
        assertThat(foreign).extracting(JudgedLine::verdict, JudgedLine::space, JudgedLine::device, JudgedLine::reason).containsExactly(
                LineVerdict.REFUSED, Optional.empty(), Optional.empty(), "The serial number 2347FW0A12B8 is registered already.");
    }

    @Test
    @DisplayName("is refused where the device is registered as something else")
    void otherProduct() {
        registered(ours, "RALLY_CAMERA", eiger);
        assertThat(judged("Rally Bar", "Eiger", "").reason()).contains("registered as RALLY_CAMERA");
    }

    private JudgedLine judged(String product, String space, String day) {
        List<Named> named = List.of(eiger, monch).stream().map(one -> new Named(one.id(), one.name(),
                one.name().toLowerCase(Locale.ROOT), List.of("", "", ""), "")).toList();
        DeviceLineReader reader = new DeviceLineReader(LocalDate.ofInstant(NOW, ZURICH), Shipped.catalog(), named);
        Map<SerialNumber, Device> devices = held.map(device -> Map.of(SERIAL, device)).orElse(Map.of());
        return new DeviceLineJudge(new DeviceLineJudge.Books(ours, devices,
                held.map(device -> Map.of(device.id(), since)).orElse(Map.of()), Map.of(eiger.id(), eiger, monch.id(), monch),
                device -> known, mayMove, Shipped.catalog(), ZURICH, NOW))
                .judge(reader.read(1, new DeviceLine(SERIAL.value(), product, space, day)));
    }
}
