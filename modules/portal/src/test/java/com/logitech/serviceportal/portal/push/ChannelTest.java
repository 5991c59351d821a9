package com.logitech.serviceportal.portal.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges.Changes;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The event stream of an open page")
class ChannelTest {

    private static final TicketId TICKET = TicketId.random();

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final List<String> ended = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    private Channel channel(Executor writers) {
        ServletResponse response = answering(ServletResponse.class, Map.of("getOutputStream", new Out(written)));
        AsyncContext answer = (AsyncContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {AsyncContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("complete")) {
                        ended.add("answer");
                    }
                    return method.getName().equals("getResponse") ? response : null;
                });
        Channel channel = new Channel(answer, UUID.randomUUID(), Instant.MAX, writers);
        channel.closesWithIt(() -> ended.add("watch"));
        return channel;
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(ChannelTest.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private static final class Out extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Out(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private String said() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("writes together what was told before it could be written, with how far was heard")
    void together() {
        Channel channel = channel(waiting::add);
        channel.begin();
        channel.tell(new Changes("a-1", false, Set.of(TICKET)));
        channel.tell(new Changes("a-2", false, Set.of(TICKET)));
        assertThat(waiting).hasSize(1);
        waiting.get(0).run();
        assertThat(said()).endsWith("\n\nid: a-2\nevent: changed\ndata: " + TICKET + "\n\n").doesNotContain("a-1");
        channel.tell(new Changes("a-3", true, Set.of()));
        assertThat(waiting).hasSize(2);
        waiting.get(1).run();
        assertThat(said()).endsWith("id: a-3\nevent: changed\ndata: *\n\n");
    }

    @Test
    @DisplayName("ends with all that was opened for it as soon as nothing is written any more, and not before")
    void stopping() {
        List<Boolean> stops = new ArrayList<>();
        Channel channel = channel(task -> {
            if (!stops.isEmpty()) {
                throw new RejectedExecutionException("stopping");
            }
            task.run();
        });
        channel.begin();
        channel.breathe();
        assertThat(ended).isEmpty();
        stops.add(true);
        channel.tell(new Changes("a-1", true, Set.of()));
        assertThat(ended).isEmpty();
        channel.breathe();
        assertThat(ended).containsExactly("watch", "answer");
        assertThat(channel.isOver()).isTrue();
    }
}
