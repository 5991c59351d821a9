package com.logitech.serviceportal.support.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Refused;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The virus scanner")
class ClamDaemonTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Takes one file as the daemon's protocol has it, and answers. @return what it was sent */
    private static CompletableFuture<byte[]> answering(ServerSocket door, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket caller = door.accept()) {
                DataInputStream from = new DataInputStream(caller.getInputStream());
                assertThat(new String(from.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = from.readInt(); length > 0; length = from.readInt()) {
                    content.write(from.readNBytes(length));
                }
                caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                caller.getOutputStream().flush();
                return content.toByteArray();
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private static ClamDaemon at(ServerSocket door) {
        return new ClamDaemon(door.getInetAddress().getHostAddress(), door.getLocalPort(), PATIENCE);
    }

    private static ServerSocket door() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    @DisplayName("is sent the whole file in pieces, and lets pass what it finds nothing in")
    void clean() throws IOException {
        byte[] content = "log line\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        try (ServerSocket door = door()) {
            CompletableFuture<byte[]> sent = answering(door, "stream: OK");
            assertThat(VirusScanner.objection(at(door), content)).isEmpty();
            assertThat(sent.join()).isEqualTo(content);
        }
    }

    @Test
    @DisplayName("names what it finds")
    void found() throws IOException {
        try (ServerSocket door = door()) {
            answering(door, "stream: Win.Test.EICAR_HDB-1 FOUND");
            assertThat(VirusScanner.objection(at(door), new byte[]{1})).contains("is infected (Win.Test.EICAR_HDB-1)");
        }
    }

    @Test
    @DisplayName("that hangs up on a file that is too large for it is heard, and the file not taken")
    void tooLarge() throws IOException {
        try (ServerSocket door = door()) {
            CompletableFuture.runAsync(() -> {
                try (Socket caller = door.accept()) {
                    caller.getInputStream().readNBytes(100);
                    caller.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
                    caller.getOutputStream().flush();
                } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                }
            });
            assertThat(VirusScanner.objection(at(door), new byte[20_000_000])).contains("is larger than the virus scanner looks at");
        }
    }

    @Test
    @DisplayName("that cannot say, says nothing or is not there lets nothing pass")
    void silent() throws IOException {
        ServerSocket door = door();
        answering(door, "Can't allocate memory ERROR");
        assertThatThrownBy(() -> VirusScanner.objection(at(door), new byte[]{1})).isInstanceOf(Refused.class);
        ClamDaemon mute = new ClamDaemon(door.getInetAddress().getHostAddress(), door.getLocalPort(), Duration.ofMillis(200));
        assertThatThrownBy(() -> VirusScanner.objection(mute, new byte[]{1})).isInstanceOf(Refused.class);
        door.close();
        assertThatThrownBy(() -> VirusScanner.objection(at(door), new byte[]{1})).isInstanceOf(Refused.class)
                .hasMessageContaining("not taken unchecked");
    }
}
