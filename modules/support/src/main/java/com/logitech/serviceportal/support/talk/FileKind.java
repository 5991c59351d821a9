package com.logitech.serviceportal.support.talk;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is, by its content. The name decides only between what looks alike, as one text looks like another. */
final class FileKind {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final Set<String> PROGRAMS = Set.of("application/x-msdownload", "application/x-dosexec", "application/x-executable",
            "application/x-elf", "application/x-sharedlib", "application/x-object", "application/x-mach-o",
            "application/x-mach-o-universal",
            "application/x-mach-o-executable", "application/java-archive", "application/java-vm", "application/x-java-jnilib",
            "application/vnd.android.package-archive", "application/x-bat", "application/x-sh", "application/x-ms-installer",
            "application/x-msi", "application/hta", "application/x-ms-shortcut", "application/x-vbs", "text/x-vbscript");
    private static final Set<String> PROGRAM_ENDINGS = Set.of("exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js",
            "jse", "wsf", "wsh", "hta", "lnk", "jar", "jnlp", "apk", "pif", "cpl", "reg", "msc", "msp", "scf", "url", "xll", "chm", "sct");
    private static final Tika TIKA = new Tika();

    private FileKind() {
    }

    static String of(String name, byte[] content) {
        return TIKA.detect(content, name);
    }

    /** Whether a browser may show it: by its first bytes alone, whatever it is called. */
    static boolean isPicture(String mediaType, byte[] content) {
        return PICTURES.contains(mediaType) && mediaType.equals(TIKA.detect(content));
    }

    /** Whether a computer would run it: by its content, or by the ending a computer goes by. */
    static boolean isProgram(String name, String mediaType, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PROGRAMS.contains(mediaType) || PROGRAMS.contains(TIKA.detect(content)) || PROGRAM_ENDINGS.contains(ending);
    }
}
