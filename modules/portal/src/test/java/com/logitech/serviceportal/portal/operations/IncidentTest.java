package com.logitech.serviceportal.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An incident")
class IncidentTest {

    private final Logger log = Logger.getLogger(Incident.class.getName());
    private final List<LogRecord> written = new ArrayList<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord line) {
            written.add(line);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(reader);
    }

    @AfterEach
    void leave() {
        log.removeHandler(reader);
        log.setUseParentHandlers(true);
    }

    @Test
    @DisplayName("is told by a number that leads to it in the log, and to no other")
    void number() {
        IllegalStateException failure = new IllegalStateException("secret");

        String number = Incident.logged(failure, "/spaces/space.xhtml");

        assertThat(Incident.isNumber(number)).isTrue();
        assertThat(Incident.logged(failure, "/")).isNotEqualTo(number);
        assertThat(written.get(0)).returns(failure, LogRecord::getThrown).returns(Level.SEVERE, LogRecord::getLevel)
                .satisfies(line -> assertThat(line.getMessage()).contains(number).contains("/spaces/space.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QX", "K7QX2M9F", "k7qx-2m9f", "K7QX-2M9F ", "K7QI-2M9F", "<b>K-2M9F</b>"})
    @DisplayName("has no other number than one of ours")
    void noNumber(String told) {
        assertThat(Incident.isNumber(told)).isFalse();
        assertThat(Incident.isNumber(null)).isFalse();
    }
}
