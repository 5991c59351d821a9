package com.logitech.serviceportal.support.talk;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a ClamAV daemon, by its command INSTREAM: the content in pieces with their lengths before them, a length of nothing at the end, and
 * one line back. A connection for each file.
 *
 * @param patience for the connection, and for each answer
 */
record ClamDaemon(String host, int port, Duration patience) {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 65_536;
    private static final int LONGEST_ANSWER = 1_024;
    private static final String CLEAN = "stream: OK";
    private static final String STREAM = "stream: ";
    private static final String FOUND = " FOUND";
    private static final String TOO_LARGE = "INSTREAM size limit exceeded";

    /**
     * Why the file may not be kept, in words that go on from its name; empty for one that may be.
     *
     * @throws IOException if the daemon does not answer, or cannot say
     */
    Optional<String> objection(byte[] content) throws IOException {
        String answer = ask(content);
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        } else if (answer.startsWith(STREAM) && answer.endsWith(FOUND)) {
            return Optional.of("is infected (" + FileName.of(answer.substring(STREAM.length(), answer.length() - FOUND.length())) + ")");
        } else if (answer.startsWith(TOO_LARGE)) {
            return Optional.of("is larger than the virus scanner looks at");
        }
        throw new IOException("the scanner cannot say: " + answer);
    }

    private String ask(byte[] content) throws IOException {
        int millis = Math.toIntExact(patience.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            try {
                tell(content, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            } catch (IOException hungUp) {
                return earlyAnswer(socket.getInputStream(), hungUp);
            }
            return answer(socket.getInputStream());
        }
    }

    private static void tell(byte[] content, DataOutputStream to) throws IOException {
        to.write(COMMAND);
        for (int at = 0; at < content.length; at += PIECE) {
            int length = Math.min(PIECE, content.length - at);
            to.writeInt(length);
            to.write(content, at, length);
        }
        to.writeInt(0);
        to.flush();
    }

    /** Of a file that is too large for it the daemon does not await the end: it says so and hangs up. */
    private static String earlyAnswer(InputStream from, IOException hungUp) throws IOException {
        try {
            String answer = answer(from);
            if (!answer.isEmpty()) {
                return answer;
            }
        } catch (IOException nothingSaid) {
            hungUp.addSuppressed(nothingSaid);
        }
        throw hungUp;
    }

    private static String answer(InputStream from) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int read = from.read(); read > 0 && answer.size() < LONGEST_ANSWER; read = from.read()) {
            answer.write(read);
        }
        return answer.toString(StandardCharsets.US_ASCII).strip();
    }
}
