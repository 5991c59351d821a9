package com.logitech.serviceportal.countries;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.countries.api.CountryCode;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Public holidays")
class PublicHolidaysTest {

    private static final int SERVERS = 20;
    private static final List<String> COUNTRIES = List.of("US", "CH", "IN", "DE", "FR", "GB", "JP", "AU");

    @Test
    @DisplayName("are known to the first who ask after a start, however many ask at once")
    void manyAtOnce() throws Exception {
        for (int server = 0; server < SERVERS; server++) {
            try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
                askAtOnce(fresh);
            }
        }
    }

    /** As a server just started would be asked: its classes have answered nobody yet. */
    private static void askAtOnce(ClassLoader fresh) throws Exception {
        Class<?> holidays = fresh.loadClass(PublicHolidays.class.getName());
        Constructor<?> constructor = holidays.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object started = constructor.newInstance();
        Class<?> code = fresh.loadClass(CountryCode.class.getName());
        Method on = holidays.getDeclaredMethod("on", code, LocalDate.class);
        on.setAccessible(true);
        CountDownLatch together = new CountDownLatch(COUNTRIES.size());
        ExecutorService clients = Executors.newFixedThreadPool(COUNTRIES.size());
        try {
            List<Future<Object>> asked = new ArrayList<>();
            for (String country : COUNTRIES) {
                Object of = code.getConstructor(String.class).newInstance(country);
                asked.add(clients.submit(() -> {
                    Thread.currentThread().setContextClassLoader(fresh);
                    together.countDown();
                    together.await();
                    return on.invoke(started, of, LocalDate.of(2026, 12, 25));
                }));
            }
            for (Future<Object> one : asked) {
                assertThat(one.get()).isInstanceOf(Optional.class);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private static URL[] classPath() throws Exception {
        List<URL> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(Path.of(place).toUri().toURL());
        }
        return places.toArray(URL[]::new);
    }
}
