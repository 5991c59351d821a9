package com.logitech.serviceportal.definitions.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    @DisplayName("What lies behind a failure is found however deep, the outermost first")
    void found() {
        IOException deep = new IOException("deep");
        IllegalStateException outer = new IllegalStateException("outer", new RuntimeException(new IllegalStateException("inner", deep)));

        assertThat(Causes.find(outer, IOException.class)).containsSame(deep);
        assertThat(Causes.find(outer, IllegalStateException.class)).containsSame(outer);
        assertThat(Causes.find(outer, ArithmeticException.class)).isEmpty();
        assertThat(Causes.of(null)).isEmpty();
    }

    @Test
    @DisplayName("Failures that cause each other are looked through and left")
    void ring() {
        RuntimeException one = new RuntimeException("one");
        one.initCause(new RuntimeException("other", one));

        assertThat(Causes.find(one, IOException.class)).isEmpty();
    }
}
