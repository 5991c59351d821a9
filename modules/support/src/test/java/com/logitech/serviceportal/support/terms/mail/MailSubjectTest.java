package com.logitech.serviceportal.support.terms.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A subject")
class MailSubjectTest {

    @ParameterizedTest
    @CsvSource({"No picture,No picture", "Re: No picture,No picture", "RE: AW: Fwd: No picture,No picture", "Re[2]: No picture,No picture",
        "VS: No picture,No picture", "回复：No picture,No picture", "Re: [T-100001] No picture,No picture",
        "[T-100001] Re: No picture,No picture", "Regarding: a room,Regarding: a room", "Room: dark,Room: dark", "Re:,''", "'',''"})
    @DisplayName("is about what is left without the prefixes of mail programs and the mark of a ticket")
    void bare(String line, String bare) {
        assertThat(MailSubject.of(line).bare()).isEqualTo(bare);
    }

    @Test
    @DisplayName("names each ticket once, in their order")
    void tickets() {
        assertThat(MailSubject.of("Re: [T-100002] x [T-100001] [T-100002]").tickets())
                .containsExactly(new TicketNumber(100_002), new TicketNumber(100_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-100001", "[T-]", "[T-0]", "[T-9999999999999999]", "[X-100001]", "[T-1e5]"})
    @DisplayName("names none by anything else")
    void none(String line) {
        assertThat(MailSubject.of(line).tickets()).isEmpty();
    }
}
