package com.logitech.serviceportal.portal.push;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The open channels. */
@ApplicationScoped
class Channels {

    private static final Duration LASTS = Duration.ofMinutes(2);
    /** Not all that were opened at once end at once. */
    private static final int SPREAD_SECONDS = 20;
    private static final List<Integer> FIRST_BREATHS = List.of(150, 1_000);
    private static final int BREATH_SECONDS = 15;
    private static final int MOST_OF_A_PERSON = 30;

    private final Set<Channel> open = ConcurrentHashMap.newKeySet();

    @Inject
    private ManagedScheduledExecutorService executor;
    @Inject
    private Clock clock;

    void begin(@Observes Startup start) {
        executor.scheduleWithFixedDelay(this::breathe, BREATH_SECONDS, BREATH_SECONDS, TimeUnit.SECONDS);
    }

    boolean areMany(UUID person) {
        return open.stream().filter(channel -> channel.person().equals(person)).count() >= MOST_OF_A_PERSON;
    }

    Channel open(AsyncContext answer, UUID person) {
        Instant endsAt = clock.instant().plus(LASTS).plusSeconds(ThreadLocalRandom.current().nextInt(SPREAD_SECONDS));
        Channel channel = new Channel(answer, person, endsAt, executor);
        open.add(channel);
        answer.addListener(new Ending(channel));
        // what is written while the request is still being left goes out with the next
        FIRST_BREATHS.forEach(after -> executor.schedule(channel::breathe, after, TimeUnit.MILLISECONDS));
        return channel;
    }

    private void breathe() {
        Instant now = clock.instant();
        open.removeIf(Channel::isOver);
        open.forEach(channel -> {
            if (channel.isDue(now)) {
                channel.end();
            } else {
                channel.breathe();
            }
        });
    }

    @PreDestroy
    void end() {
        open.forEach(Channel::end);
    }

    /** A channel whose answer ended is over. */
    private final class Ending implements AsyncListener {

        private final Channel channel;

        Ending(Channel channel) {
            this.channel = channel;
        }

        private void end() {
            open.remove(channel);
            channel.end();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            end();
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
