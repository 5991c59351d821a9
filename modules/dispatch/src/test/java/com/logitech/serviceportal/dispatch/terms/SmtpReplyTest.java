package com.logitech.serviceportal.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a mail server answered")
class SmtpReplyTest {

    @ParameterizedTest
    @CsvSource({"'550 5.1.1 <nora@northwind.example>: no such user', 550 5.1.1, true", "'554 No', 554, true", "'421', 421, false",
        "'452 4.2.2 full\r\n', 452 4.2.2, false", "'499 x', 499, false", "'500-more to come', 500, true"})
    @DisplayName("is kept as numbers, without the address it repeats")
    void numbers(String said, String kept, boolean forGood) {
        assertThat(SmtpReply.among(List.of(said))).hasValueSatisfying(reply -> {
            assertThat(reply).hasToString(kept);
            assertThat(reply.isForGood()).isEqualTo(forGood);
        });
    }

    @Test
    @DisplayName("is the gravest of several, wherever it stands")
    void gravest() {
        assertThat(SmtpReply.among(List.of("Invalid Addresses", "451 later", "550 never", "250 fine"))).map(SmtpReply::code)
                .contains(550);
    }

    @Test
    @DisplayName("is nothing where nothing was answered")
    void nothing() {
        assertThat(SmtpReply.among(List.of("Could not connect to SMTP host: 127.0.0.1, port: 25", "null", "5500 rooms"))).isEmpty();
    }
}
