package com.logitech.serviceportal.support.api.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A ticket")
class TicketDetailTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"PHONE, +41 21 863 55 11, true", "PHONE, '', false", "MAIL, +41 21 863 55 11, false", "MAIL, '', false"})
    @DisplayName("R36: asks our people to call where the customer prefers the phone and there is a number to call")
    void asksForCall(Channel channel, String phone, boolean asks) {
        assertThat(new TicketDetail(null, channel, phone, Optional.empty(), null, null, Optional.empty(), List.of()).asksForCall())
                .isEqualTo(asks);
    }
}
