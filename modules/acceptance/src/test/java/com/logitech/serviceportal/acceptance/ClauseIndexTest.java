package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.commands.ClauseIndex;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is generated from the clauses is current")
class ClauseIndexTest {

    private static final ClauseIndex INDEX = ClauseIndex.of(RunningPortal.ROOT);

    @Test
    @DisplayName("the index in the README")
    void readme() throws IOException {
        assertThat(Files.readString(INDEX.readmeFile()).equals(INDEX.readme()))
                .as("README.md is stale; write it anew by: " + ClauseIndex.COMMAND).isTrue();
    }

    @Test
    @DisplayName("the sentences that the clauses page shows")
    void specifications() throws IOException {
        assertThat(Files.readString(INDEX.specificationsFile()).equals(INDEX.specifications()))
                .as("specifications.csv is stale; write it anew by: " + ClauseIndex.COMMAND).isTrue();
    }
}
