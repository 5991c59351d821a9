package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.rest.Problem.Kind;
import com.logitech.serviceportal.portal.rest.Problem.Wrong;
import com.logitech.serviceportal.portal.rest.openapi.Operation;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for every operation before it is looked at: the token's scopes, known parameters given once, headers that must be there,
 * and a body of a size and kind that is taken. Who somebody is was settled before, at the portal's own door.
 */
@Provider
@ApplicationScoped
public class Door implements ContainerRequestFilter {

    /** Larger JSON is not read. Ten thousand ids fit. */
    static final int LARGEST_JSON = 2 * 1024 * 1024;

    /** Where {@link #line} is kept with a request whose body is a stream. */
    static final String LINE = Door.class.getName() + ".line";

    /** Where the digest of line and body is kept with the request. */
    static final String DIGEST = Door.class.getName() + ".digest";

    @Context
    private ResourceInfo resource;
    @Inject
    private Visitor visitor;

    @Override
    public void filter(ContainerRequestContext request) {
        Operation operation = Operation.of(resource.getResourceMethod()).orElse(null);
        if (operation == null) {
            return;
        }
        covered(operation);
        parameters(operation, request);
        headers(operation, request);
        body(operation, request);
    }

    private void covered(Operation operation) {
        Set<String> lacking = new TreeSet<>(operation.scopes());
        lacking.removeIf(visitor::covers);
        if (!lacking.isEmpty()) {
            throw NotTaken.of(Kind.NOT_ALLOWED,
                    "The access token was not made for this; it lacks the scope " + String.join(" and ", lacking) + ".");
        }
    }

    private static void parameters(Operation operation, ContainerRequestContext request) {
        Set<String> known = operation.queryNames();
        List<Wrong> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                wrong.add(Wrong.parameter(shortened(name), "unknown", "is not known here; "
                        + (known.isEmpty() ? "there are no parameters" : "known are " + String.join(", ", new TreeSet<>(known)))));
            } else if (values.size() > 1) {
                wrong.add(Wrong.parameter(name, "duplicate", "is given more than once"));
            }
        });
        if (!wrong.isEmpty()) {
            throw NotTaken.input(wrong);
        }
    }

    private static void headers(Operation operation, ContainerRequestContext request) {
        if (operation.needsKey()) {
            List<String> keys = request.getHeaders().getOrDefault(Operation.IDEMPOTENCY_KEY, List.of());
            if (keys.size() != 1 || keys.get(0).isBlank()) {
                throw NotTaken.of(Kind.SYNTAX, "Send a key of your own with each command, so that a repeat is known as one.",
                        Wrong.header(Operation.IDEMPOTENCY_KEY, keys.size() > 1 ? "duplicate" : "required",
                                "is required, once: 1 to 255 printable ASCII characters, a new one for each new command"));
            }
        }
        if (operation.needsVersion()) {
            List<String> tags = request.getHeaders().getOrDefault(Operation.IF_MATCH, List.of());
            if (tags.isEmpty()) {
                throw NotTaken.of(Kind.STATE_NOT_NAMED, "Send the ETag of the state you have read.",
                        Wrong.header(Operation.IF_MATCH, "required",
                                "is required: the ETag of the thing as you have read it, such as \"v7\""));
            } else if (tags.size() != 1 || Version.read(tags.get(0)).isEmpty()) {
                throw NotTaken.of(Kind.SYNTAX, "The state you have read is not named by one ETag of ours.",
                        Wrong.header(Operation.IF_MATCH, "invalid", "is exactly one ETag as we gave it, such as \"v7\""));
            }
        }
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw NotTaken.of(Kind.CONTENT_TYPE, "Bodies are taken as they are, without compression.",
                    Wrong.header(HttpHeaders.CONTENT_ENCODING, "invalid", "is left out"));
        }
    }

    private static void body(Operation operation, ContainerRequestContext request) {
        byte[] body = {};
        if (operation.takesJson()) {
            ofType(request.getMediaType());
            body = limited(request.getEntityStream());
            request.setEntityStream(new ByteArrayInputStream(body));
        } else if (operation.body().isPresent()) {
            // a stream: whoever reads it counts and digests it
            if (request.getMediaType() == null) {
                throw NotTaken.of(Kind.CONTENT_TYPE, "Say what is sent: " + operation.takes() + ".",
                        Wrong.header(HttpHeaders.CONTENT_TYPE, "required", "is " + operation.takes()));
            }
            request.setProperty(LINE, line(request));
            return;
        } else if (request.getEntityStream() != null && read(request.getEntityStream(), 1).length > 0) {
            throw NotTaken.syntax(Wrong.at("", "unknown", "No body is taken here."));
        }
        if (operation.needsKey()) {
            request.setProperty(DIGEST, digest(request, body));
        }
    }

    private static void ofType(MediaType type) {
        if (type == null) {
            throw NotTaken.of(Kind.CONTENT_TYPE, "Send application/json.",
                    Wrong.header(HttpHeaders.CONTENT_TYPE, "required", "is application/json"));
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw NotTaken.of(Kind.SYNTAX, "JSON is written in UTF-8.",
                    Wrong.header(HttpHeaders.CONTENT_TYPE, "invalid", "names no other character set than utf-8"));
        }
    }

    private static byte[] limited(InputStream body) {
        byte[] read = read(body, LARGEST_JSON + 1);
        if (read.length > LARGEST_JSON) {
            throw NotTaken.of(Kind.TOO_LARGE, "A body has at most " + LARGEST_JSON + " bytes.");
        }
        return read;
    }

    private static byte[] read(InputStream body, int most) {
        try {
            return body.readNBytes(most);
        } catch (IOException cut) {
            throw notWhole(cut);
        }
    }

    /** A sender who promised more than he sent, or sent what is no body at all. */
    static NotTaken notWhole(IOException cut) {
        return Answers.isTooLarge(cut) ? NotTaken.of(Kind.TOO_LARGE, "The body is larger than is taken here.")
                : NotTaken.syntax(Wrong.at("", "syntax", "The body did not arrive whole."));
    }

    private static String digest(ContainerRequestContext request, byte[] body) {
        MessageDigest digest = sha256();
        digest.update(line(request));
        digest.update(body);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What makes two requests the same, besides their bodies. */
    private static byte[] line(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        return (request.getMethod() + " " + asked.getRawPath() + "?" + asked.getRawQuery() + " "
                + request.getHeaderString(Operation.IF_MATCH) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) : name;
    }
}
