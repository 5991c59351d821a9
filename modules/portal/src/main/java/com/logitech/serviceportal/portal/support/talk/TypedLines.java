package com.logitech.serviceportal.portal.support.talk;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text that came along with files. The server joins its lines where it makes a parameter of it; in the part it came in they stand. */
final class TypedLines {

    private TypedLines() {
    }

    /** The text as it was typed; empty where it did not come along with files. @param field the id of the input on the page */
    static Optional<String> of(FacesContext faces, String field) throws IOException {
        if (!(faces.getExternalContext().getRequest() instanceof HttpServletRequest request)
                || !String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        try {
            Part part = request.getPart(field);
            return part == null ? Optional.empty() : Optional.of(read(part));
        } catch (ServletException unreadable) {
            throw new IOException("the parts of what was sent cannot be read", unreadable);
        }
    }

    private static String read(Part part) throws IOException {
        try (InputStream typed = part.getInputStream()) {
            return new String(typed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
