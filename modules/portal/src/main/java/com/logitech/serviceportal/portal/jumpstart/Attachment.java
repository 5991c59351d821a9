package com.logitech.serviceportal.portal.jumpstart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is handed out so that no browser shows it: to be kept, under the name it came with (RFC 6266). */
final class Attachment {

    private Attachment() {
    }

    /** The Content-Disposition of a file of that name. */
    static String called(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
