package com.logitech.serviceportal.dispatch.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A webhook")
class SignatureTest {

    /** The example the convention is published with. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    @DisplayName("is signed as the convention's published example is")
    void published() {
        assertThat(Signature.of(List.of(Signature.secret(SECRET)), ID, SENT, BODY)).isEqualTo(SIGNED);
    }

    @Test
    @DisplayName("is signed with each secret that still holds")
    void rotation() {
        byte[] fresh = Signature.newSecret();

        assertThat(Signature.of(List.of(fresh, Signature.secret(SECRET)), ID, SENT, BODY).split(" ")).hasSize(2).contains(SIGNED);
    }

    @Test
    @DisplayName("has another signature when id, second, body or secret differ, and none for a part of a second")
    void differs() {
        List<byte[]> secrets = List.of(Signature.secret(SECRET));

        assertThat(List.of(Signature.of(secrets, ID + "1", SENT, BODY), Signature.of(secrets, ID, SENT.plusSeconds(1), BODY),
                Signature.of(secrets, ID, SENT, BODY + " "), Signature.of(List.of(Signature.newSecret()), ID, SENT, BODY)))
                .doesNotContain(SIGNED).doesNotHaveDuplicates();
        assertThat(Signature.of(secrets, ID, SENT.plusMillis(999), BODY)).isEqualTo(SIGNED);
    }

    @Test
    @DisplayName("has a secret of 256 random bits, told as the convention tells it")
    void secret() {
        byte[] secret = Signature.newSecret();

        assertThat(secret).hasSize(32);
        assertThat(Signature.spoken(secret)).startsWith("whsec_");
        assertThat(Signature.secret(Signature.spoken(secret))).isEqualTo(secret);
        assertThat(Signature.newSecret()).isNotEqualTo(secret);
    }

    @Test
    @DisplayName("says its type, when it happened, and ids")
    void body() {
        UUID customer = new UUID(1, 2);
        String body = WebhookBody.of("license.assigned", SENT, Optional.of(customer), Map.of("license", "7"));

        assertThat(body).isEqualTo("{\"type\":\"license.assigned\",\"timestamp\":\"2021-02-25T15:02:10Z\","
                + "\"data\":{\"customer\":\"" + customer + "\",\"license\":\"7\"}}");
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThan(20_000);
    }
}
