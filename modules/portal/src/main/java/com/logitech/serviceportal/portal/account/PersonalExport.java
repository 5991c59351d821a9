package com.logitech.serviceportal.portal.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.logitech.serviceportal.contracts.api.accounts.PersonalFiles.PersonalFile;
import com.logitech.serviceportal.definitions.persons.PersonalRecords.Held;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A person's file to take away: for programs as JSON, for himself as plain text, and the digests of both. */
final class PersonalExport {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PersonalFile file;

    PersonalExport(PersonalFile file) {
        this.file = file;
    }

    /** Writes the ZIP. It is left open. */
    void writeTo(OutputStream to) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("personal-file.json", JSON.writeValueAsBytes(asMap()));
        parts.put("personal-file.txt", asText().getBytes(StandardCharsets.UTF_8));
        StringBuilder digests = new StringBuilder();
        parts.forEach((name, content) -> digests.append(sha256(content)).append("  ").append(name).append('\n'));
        parts.put("SHA256SUMS", digests.toString().getBytes(StandardCharsets.UTF_8));
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("user", file.user().toString());
        map.put("name", file.name());
        map.put("asOf", file.asOf().toString());
        file.erasedAt().ifPresent(at -> map.put("erasedAt", at.toString()));
        map.put("held", file.held());
        return map;
    }

    private String asText() {
        StringBuilder text = new StringBuilder("What is held about ").append(file.name()).append(", as of ").append(file.asOf())
                .append(" (UTC)\n");
        String area = "";
        for (Held held : file.held()) {
            if (!held.area().equals(area)) {
                area = held.area();
                text.append('\n').append(area).append('\n').append("=".repeat(area.length())).append('\n');
            }
            text.append("\n").append(held.what()).append(". When erased: ").append(held.onErasure()).append('\n');
            held.values().forEach(value -> text.append("  - ").append(value).append('\n'));
            if (held.values().isEmpty()) {
                text.append("  (nothing)\n");
            }
        }
        return text.toString();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
