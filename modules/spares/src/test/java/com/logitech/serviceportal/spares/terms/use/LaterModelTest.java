package com.logitech.serviceportal.spares.terms.use;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R85: that a spare is exchanged for a later model")
class LaterModelTest {

    private static Finding judged(String later, boolean ours) {
        Finding finding = new LaterModel().judge(new LaterModel.Facts("SPARE0000001", "MeetUp", later, ours, "MeetUps are gone."));
        assertThat(new LaterModel().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("is for our own people to decide, and no right of the customer's")
    void ours() {
        assertThat(judged("MeetUp 2", true).because()).isEqualTo("Spare SPARE0000001, a MeetUp, is exchanged for a MeetUp 2."
                + " Reason: MeetUps are gone.");
        assertThat(judged("MeetUp 2", false).holds()).isFalse();
        assertThat(judged("MeetUp", true).holds()).as("the same").isFalse();
    }
}
