package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Settings;
import com.logitech.serviceportal.contracts.model.sync.PlaceSaid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;

/**
 * Asks the Sync Cloud API for the places of an organization: {@code GET /org/{id}/place}, with a client certificate. What it answers is
 * read leniently and within bounds; whether and when to ask again is decided by who asks.
 */
@ApplicationScoped
class SyncCloud {

    static final String ADDRESS = "SERVICEPORTAL_SYNC_URL";
    static final String TRUST = "SERVICEPORTAL_SYNC_TRUST";

    private static final String USUAL_ADDRESS = "https://api.sync.logitech.com/v1";
    private static final int PLACES_AT_ONCE = 1_000;
    private static final int LARGEST_ANSWER = 64 << 20;
    private static final int LONGEST_CONTINUATION = 4_000;
    private static final Duration MAY_TAKE_TO_CONNECT = Duration.ofSeconds(15);
    private static final Duration MAY_TAKE_TO_ANSWER = Duration.ofSeconds(90);
    private static final String PROJECTION = "place.info,place.contract,place.device,place.device.info,place.device.warranty";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");
    private static final JsonProvider JSON = JsonProvider.provider();

    /** A way to ask with one certificate; to be used for one pull. */
    HttpClient with(Pem pem) {
        try {
            char[] none = new char[0];
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, none);
            own.setKeyEntry("sync", pem.key(), none, pem.chain().toArray(Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, none);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted());
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(tls).connectTimeout(MAY_TAKE_TO_CONNECT).version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER).build();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a secure connection to Sync cannot be prepared", e);
        }
    }

    /** Whom to believe that he is Sync: the platform's authorities, or those of a file. */
    private static KeyStore trusted() throws GeneralSecurityException, IOException {
        String file = System.getenv(TRUST);
        if (file == null || file.isBlank()) {
            return null;
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(Path.of(file))) {
            for (Certificate authority : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry(((X509Certificate) authority).getSerialNumber().toString(), authority);
            }
        }
        return store;
    }

    /** Asks for the next places. @param continuation where to go on; empty at the beginning */
    CloudAnswer ask(HttpClient client, String organization, Settings settings, String continuation) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(address(organization, settings, continuation))
                .header("Accept", "application/json").timeout(MAY_TAKE_TO_ANSWER).build();
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(question, answer -> new Bounded());
        try {
            // a request's own time-out ends with the head of the answer; the body may stall as well
            return read(asked.get(MAY_TAKE_TO_ANSWER.toSeconds(), TimeUnit.SECONDS), continuation);
        } catch (TimeoutException slow) {
            asked.cancel(true);
            return new CloudAnswer.Later("Sync did not answer in " + MAY_TAKE_TO_ANSWER.toSeconds() + " seconds", Optional.empty());
        } catch (ExecutionException failed) {
            return failed(failed.getCause());
        }
    }

    private static CloudAnswer failed(Throwable cause) {
        if (cause instanceof TooMuch) {
            return new CloudAnswer.Defect("Sync's answer is larger than " + (LARGEST_ANSWER >> 20) + " MB");
        } else if (cause instanceof SSLHandshakeException) {
            return new CloudAnswer.Never("Sync and we do not accept each other's certificates: " + cause.getMessage());
        } else if (cause instanceof IOException) {
            return new CloudAnswer.Later("the connection to Sync failed", Optional.empty());
        }
        throw new IllegalStateException("Sync could not be asked", cause);
    }

    private static URI address(String organization, Settings settings, String continuation) {
        String base = Optional.ofNullable(System.getenv(ADDRESS)).filter(set -> !set.isBlank()).orElse(USUAL_ADDRESS);
        return URI.create(base + "/org/" + organization + "/place?limit=" + PLACES_AT_ONCE + "&rooms=" + settings.rooms() + "&desks="
                + settings.desks() + "&unlicensed=" + settings.unlicensed() + "&projection=" + PROJECTION
                + (continuation.isEmpty() ? "" : "&continuation=" + URLEncoder.encode(continuation, StandardCharsets.UTF_8)));
    }

    private static CloudAnswer read(HttpResponse<byte[]> answer, String continuation) {
        int status = answer.statusCode();
        if (status == 200) {
            return places(answer.body(), continuation);
        } else if (status == 403 || status == 401) {
            return new CloudAnswer.Never("Sync refuses us (" + status + "): the organization has no license for its API, or the certificate"
                    + " has expired or been deactivated");
        } else if (status == 429) {
            return new CloudAnswer.Later("Sync was asked too often (429)", retryAfter(answer));
        } else if (status >= 500) {
            return new CloudAnswer.Later("Sync is out of order (" + status + ")", retryAfter(answer));
        }
        return new CloudAnswer.Defect("Sync does not understand what it is asked (" + status + ")");
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> answer) {
        return answer.headers().firstValue("Retry-After").filter(SECONDS.asMatchPredicate())
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static CloudAnswer places(byte[] body, String continuation) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(body))) {
            JsonObject answer = reader.readObject();
            JsonValue said = answer.get("places");
            if (said == null || said.getValueType() != JsonValue.ValueType.ARRAY) {
                return new CloudAnswer.Later("Sync's answer names no places", Optional.empty());
            }
            List<PlaceSaid> places = new ArrayList<>();
            for (JsonValue place : said.asJsonArray()) {
                if (place instanceof JsonObject object) {
                    PlaceSaid.read(object).ifPresent(places::add);
                }
            }
            return goingOn(places, answer.get("continuation"), continuation);
        } catch (JsonException | IllegalStateException unreadable) {
            return new CloudAnswer.Later("Sync's answer cannot be read", Optional.empty());
        }
    }

    private static CloudAnswer goingOn(List<PlaceSaid> places, JsonValue said, String before) {
        if (!(said instanceof JsonString text) || text.getString().isEmpty()) {
            return new CloudAnswer.Places(places, Optional.empty());
        } else if (text.getString().length() > LONGEST_CONTINUATION || text.getString().indexOf('\0') >= 0) {
            return new CloudAnswer.Defect("Sync's mark for the next places cannot be kept");
        } else if (text.getString().equals(before)) {
            return new CloudAnswer.Defect("Sync names the same places again and again");
        }
        return new CloudAnswer.Places(places, Optional.of(text.getString()));
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes an answer's body as long as it is no larger than any we expect. */
    private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {

        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private Flow.Subscription subscription;

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                if (taken.size() + part.remaining() > LARGEST_ANSWER) {
                    subscription.cancel();
                    whole.completeExceptionally(new TooMuch());
                    return;
                }
                byte[] bytes = new byte[part.remaining()];
                part.get(bytes);
                taken.writeBytes(bytes);
            }
        }

        @Override
        public void onError(Throwable failed) {
            whole.completeExceptionally(failed);
        }

        @Override
        public void onComplete() {
            whole.complete(taken.toByteArray());
        }
    }
}
