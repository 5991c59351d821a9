package com.logitech.serviceportal.support.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.talk.Quotations.Passage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What somebody repeats")
class QuotationsTest {

    @Test
    @DisplayName("stands behind a sign at the beginning of its lines, between what he wrote himself")
    void signs() {
        assertThat(Quotations.of("Yes.\n> Is it on?\n>> Is it?\nSince nine.")).containsExactly(new Passage(false, "Yes."),
                new Passage(true, "Is it on?\n> Is it?"), new Passage(false, "Since nine."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----Original Message-----", "----- Ursprüngliche Nachricht -----", "---------- Forwarded message ----------",
        "On Mon, 2 Mar 2026 at 09:12, Samuel <samuel@portal.example> wrote:", "Am 2. März 2026 um 09:12 schrieb Samuel:",
        "Le 2 mars 2026 à 09:12, Samuel a écrit :", "From: Samuel\nSent: Monday, 2 March 2026", "Von: Samuel\nAn: Nora\nGesendet: Montag",
        "On Mon, 2 Mar 2026 at 09:12, Samuel\n<samuel@portal.example> wrote:"})
    @DisplayName("is all that follows the head a mail program puts above it")
    void heads(String head) {
        assertThat(Quotations.of("It works again.\n\n" + head + "\n\nPlease unplug it.")).containsExactly(
                new Passage(false, "It works again."), new Passage(true, head + "\n\nPlease unplug it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: the desk I see nothing.", "On Monday nobody wrote:",
        "On reboot the log says error 17:", "-----", "a > b",
        "```\n> kept\n```", "Am Montag schrieb ich etwas"})
    @DisplayName("is not what only looks like it")
    void looksLikeIt(String text) {
        assertThat(Quotations.of(text)).containsExactly(new Passage(false, text));
    }

    @Test
    @DisplayName("is nothing in an empty text, and told in time in a long one")
    void edges() {
        assertThat(Quotations.of("")).isEmpty();
        assertThat(Quotations.of("On 1 ".repeat(9_000))).hasSize(1);
    }
}
