package com.logitech.serviceportal.dispatch.webhooks;

import com.logitech.serviceportal.dispatch.terms.Outcome;
import com.logitech.serviceportal.dispatch.webhooks.OutwardResolver.InwardException;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Speaks with the endpoints: a bound on every wait and on the whole, no redirects, nothing sent twice by itself, no cookies, and at most
 * 64 kB read of an answer nobody needs.
 */
final class Talk implements AutoCloseable {

    private static final int GONE = 410;
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final CloseableHttpClient client;
    private final ScheduledExecutorService clockwork;
    private final Duration atMost;

    /** @param clockwork ends what takes longer than {@code atMost} as a whole */
    Talk(OutwardResolver resolver, ScheduledExecutorService clockwork, Duration atMost) {
        this.clockwork = clockwork;
        this.atMost = atMost;
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(resolver)
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(trusting())).setMaxConnTotal(64).setMaxConnPerRoute(8)
                        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(5))
                                .setSocketTimeout(Timeout.ofSeconds(10)).build()).build())
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(15))
                        .setConnectionRequestTimeout(Timeout.ofSeconds(5)).build())
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
                .disableContentCompression().setUserAgent("service-portal").build();
    }

    /** Whom the Java platform trusts, and not whom the server's own keys vouch for. */
    private static SSLContext trusting() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform knows no TLS", e);
        }
    }

    Outcome post(String address, Map<String, String> headers, String body) {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        Future<?> end = clockwork.schedule(request::cancel, atMost.toMillis(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            if (!readToEnd(response.getEntity())) {
                request.cancel();
            }
            return outcome(response);
        } catch (InwardException inward) {
            return Outcome.tryAgain("The address lies in a private network. SERVICEPORTAL_WEBHOOK_PRIVATE_ADDRESSES=allow would let it.");
        } catch (UnknownHostException unknown) {
            return Outcome.tryAgain("The host's name is not known.");
        } catch (SSLException untrusted) {
            return Outcome.tryAgain("No safe connection came about (" + untrusted.getClass().getSimpleName() + ").");
        } catch (IOException failed) {
            return Outcome.tryAgain(request.isCancelled() ? "It did not answer within " + atMost.toSeconds() + " seconds."
                    : "It could not be spoken to (" + failed.getClass().getSimpleName() + ").");
        } finally {
            end.cancel(false);
        }
    }

    private static boolean readToEnd(HttpEntity entity) throws IOException {
        if (entity == null) {
            return true;
        }
        try (InputStream answer = entity.getContent()) {
            return answer.readNBytes(LONGEST_ANSWER).length < LONGEST_ANSWER;
        }
    }

    private static Outcome outcome(ClassicHttpResponse response) {
        int status = response.getCode();
        if (status / 100 == 2) {
            return new Outcome.Delivered();
        } else if (status == GONE) {
            return new Outcome.Hopeless("It answers 410: it is gone for good.");
        } else if (status / 100 == 3) {
            return Outcome.tryAgain("It answers " + status + ": it points elsewhere, which is not followed.");
        }
        return new Outcome.TryAgain("It answers " + status + ".", pause(response.getFirstHeader("Retry-After")));
    }

    /** As asked for in seconds; never so long that nobody would notice. */
    private static Optional<Duration> pause(Header retryAfter) {
        return Optional.ofNullable(retryAfter).map(Header::getValue).map(String::strip).filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
