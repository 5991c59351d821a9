package com.logitech.serviceportal.support.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file's name")
class FileNameTest {

    @Test
    @DisplayName("is the last part of its path, on one line, with nothing unseen in it")
    void cleaned() {
        assertThat(FileName.of("C:\\Users\\nora\\room 4.png")).isEqualTo("room 4.png");
        assertThat(FileName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.of("a\r\nSet-Cookie: x=1.png")).isEqualTo("aSet-Cookie_ x=1.png");
        assertThat(FileName.of("gpj\u202Eexe.png")).isEqualTo("gpjexe.png");
        assertThat(FileName.of("\"><script>.png")).isEqualTo("___script_.png");
        assertThat(FileName.of("run.bat. .")).as("as some computers call it").isEqualTo("run.bat");
        assertThat(FileName.of("Raum  4\u00e4.pdf")).isEqualTo("Raum 4\u00e4.pdf");
    }

    @Test
    @DisplayName("is one even where none was sent")
    void unnamed() {
        assertThat(FileName.of(null)).isEqualTo("file");
        assertThat(FileName.of("/")).isEqualTo("file");
        assertThat(FileName.of(". .")).isEqualTo("file");
    }

    @Test
    @DisplayName("keeps its ending when it is too long, and is left alone when it is just not")
    void shortened() {
        assertThat(FileName.of("x".repeat(116) + ".log")).hasSize(FileName.LONGEST).endsWith("x.log");
        assertThat(FileName.of("x".repeat(117) + ".log")).hasSize(FileName.LONGEST).endsWith("x.log");
        assertThat(FileName.of("\uD83D\uDE00".repeat(200)).codePointCount(0, FileName.of("\uD83D\uDE00".repeat(200)).length()))
                .isEqualTo(FileName.LONGEST);
    }
}
