package com.logitech.serviceportal.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Our mails")
class OurMarksTest {

    private static final UUID ID = UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10");
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private final OurMarks tagged = new OurMarks("portal@portal.example", "desk+{token}@portal.example");
    private final OurMarks plain = new OurMarks("desk@portal.example", "desk@portal.example");

    @Test
    @DisplayName("are known by their Message-IDs, in their own domain alone")
    void ids() {
        assertThat(tagged.delivery(tagged.ofDelivery(ID.toString()))).contains(ID);
        assertThat(tagged.ticket(tagged.ofTicket(ID))).contains(ID);
        assertThat(tagged.delivery(tagged.ofTicket(ID))).isEmpty();
        assertThat(tagged.delivery(ID + "@evil.example")).isEmpty();
        assertThat(tagged.delivery("x" + ID + "@portal.example")).isEmpty();
        assertThat(tagged.deliveriesIn("a <" + ID + "@portal.example> b <" + ID + "@PORTAL.example> <" + ID + "@evil.example>"))
                .containsExactly(ID);
    }

    @Test
    @DisplayName("carry a ticket's token in the address answers go to, where there is a place for it")
    void address() {
        assertThat(tagged.answersTo(TOKEN)).isEqualTo("desk+" + TOKEN + "@portal.example");
        assertThat(tagged.tokenOf("Desk+" + TOKEN.toUpperCase(Locale.ROOT) + "@Portal.example")).contains(TOKEN);
        assertThat(tagged.tokenOf("desk+short@portal.example")).isEmpty();
        assertThat(plain.answersTo(TOKEN)).isEqualTo("desk@portal.example");
        assertThat(plain.tokenOf("desk@portal.example")).isEmpty();
    }

    @Test
    @DisplayName("carry it in their text")
    void text() {
        assertThat(OurMarks.tokensIn("> " + OurMarks.inText(TOKEN) + "\nref:short xref:" + TOKEN + " ref:" + TOKEN)).containsExactly(TOKEN);
    }

    @Test
    @DisplayName("come from the sender's address and from those answers go to")
    void ours() {
        assertThat(tagged.isOurs("PORTAL@portal.example")).isTrue();
        assertThat(tagged.isOurs("desk+" + TOKEN + "@portal.example")).isTrue();
        assertThat(tagged.isOurs("desk+@portal.example")).isTrue();
        assertThat(tagged.isOurs("anna@portal.example")).isFalse();
        assertThat(plain.isOurs("desk@portal.example")).isTrue();
        assertThat(plain.isOurs("adesk@portal.example")).isFalse();
    }
}
