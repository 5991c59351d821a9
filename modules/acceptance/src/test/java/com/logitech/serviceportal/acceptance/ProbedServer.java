package com.logitech.serviceportal.acceptance;

import com.logitech.serviceportal.acceptance.probe.ArmingServlet;
import com.logitech.serviceportal.acceptance.probe.DrivingServlet;
import com.logitech.serviceportal.acceptance.probe.FailingObserver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The installed server once more, with the shipped EAR and one small WAR beside the portal in it; nothing else differs. */
final class ProbedServer {

    static final String CONTEXT = "/probe";

    private static final String SERVER = "servers/serviceportal";
    private static final String EAR = "apps/serviceportal.ear";
    private static final List<Class<?>> CLASSES = List.of(FailingObserver.class, ArmingServlet.class, DrivingServlet.class);

    private ProbedServer() {
    }

    /** @return what the server's WLP_USER_DIR has to be */
    static Path under(Path target, Path root) {
        Path installed = root.resolve("ear/target/liberty/wlp/usr").resolve(SERVER);
        Path user = target.toAbsolutePath().resolve("probed/usr");
        try {
            copy(installed, user.resolve(SERVER));
            addProbe(user.resolve(SERVER).resolve(EAR));
            return user;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path relative = from.relativize(path);
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to.resolve(relative));
                } else if (!relative.startsWith("workarea") && !relative.startsWith("logs")) {
                    Files.copy(path, to.resolve(relative), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void addProbe(Path ear) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(ear)) {
            Path descriptor = zip.getPath("META-INF/application.xml");
            String modules = Files.readString(descriptor);
            String probe = "  <module>\n    <web>\n      <web-uri>probe.war</web-uri>\n      <context-root>" + CONTEXT
                    + "</context-root>\n    </web>\n  </module>\n";
            Files.writeString(descriptor, modules.replace("  <library-directory>", probe + "  <library-directory>"));
            Files.write(zip.getPath("probe.war"), war());
        }
    }

    private static byte[] war() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream war = new ZipOutputStream(bytes)) {
            war.putNextEntry(new ZipEntry("WEB-INF/beans.xml"));
            war.write("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.1\" bean-discovery-mode=\"annotated\"/>".getBytes(
                    StandardCharsets.UTF_8));
            for (Class<?> type : CLASSES) {
                String file = type.getName().replace('.', '/') + ".class";
                war.putNextEntry(new ZipEntry("WEB-INF/classes/" + file));
                try (InputStream compiled = type.getClassLoader().getResourceAsStream(file)) {
                    compiled.transferTo(war);
                }
            }
        }
        return bytes.toByteArray();
    }
}
