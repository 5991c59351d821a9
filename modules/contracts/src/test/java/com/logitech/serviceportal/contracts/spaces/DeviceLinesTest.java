package com.logitech.serviceportal.contracts.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.DeviceLine;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The columns of pasted devices")
class DeviceLinesTest {

    @Test
    @DisplayName("are serial number, product, Space and purchase date where no header says otherwise")
    void usual() {
        assertThat(DeviceLines.of(List.of(List.of(" 2347FW0A12B8", "Rally Bar", "Eiger", "2026-03-01", "more"), List.of("2347FW0A12C8"))))
                .containsExactly(new DeviceLine("2347FW0A12B8", "Rally Bar", "Eiger", "2026-03-01"),
                        new DeviceLine("2347FW0A12C8", "", "", ""));
    }

    @Test
    @DisplayName("stand where a header says, in any order")
    void headed() {
        assertThat(DeviceLines.of(List.of(List.of("Room", "Serial_Number", "Kaufdatum", "Colour"),
                List.of("Eiger", "2347FW0A12B8", "1.3.2026", "white"))))
                .containsExactly(new DeviceLine("2347FW0A12B8", "", "Eiger", "1.3.2026"));
    }

    @Test
    @DisplayName("are none where there are no lines, or a header alone")
    void none() {
        assertThat(DeviceLines.of(List.of())).isEmpty();
        assertThat(DeviceLines.of(List.of(List.of("serial", "product")))).isEmpty();
    }
}
