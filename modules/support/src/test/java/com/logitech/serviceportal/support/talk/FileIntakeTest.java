package com.logitech.serviceportal.support.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.talk.Attachments.Fault;
import com.logitech.serviceportal.support.api.talk.Attachments.FileContent;
import com.logitech.serviceportal.support.api.talk.Attachments.LeftOut;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.talk.Attachments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that is sent")
class FileIntakeTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    private static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800000000000000");

    private static FileIntake of(SentFile... files) {
        return FileIntake.of(List.of(files), content -> Optional.empty());
    }

    private static SentFile text(String name, int bytes) {
        return new SentFile(name, "x".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    @DisplayName("is what its content says, and shown only where that is a picture")
    void kinds() {
        SentFile drawn = new SentFile("a.png",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.US_ASCII));
        FileIntake intake = of(new SentFile("a.txt", PNG), drawn, text("log", 3));
        assertThat(intake.taken()).extracting(file -> file.file().picture()).containsExactly(true, false, false);
        assertThat(intake.taken().get(0).file().mediaType()).isEqualTo("image/png");
        assertThat(intake.taken().get(1).file().mediaType()).isNotEqualTo("image/png");
        assertThat(intake.leftOut()).isEmpty();
    }

    @Test
    @DisplayName("is left out, by its name, when it is empty, too large, or a program under whatever name")
    void leftOut() {
        FileIntake intake = of(text("empty.log", 0), text("largest.log", Attachments.LARGEST_FILE), text("large.log",
                Attachments.LARGEST_FILE + 1), new SentFile("photo.png", PROGRAM), text("run.BAT", 3), text("run.bat.", 3));
        assertThat(intake.taken()).extracting(file -> file.file().name()).containsExactly("largest.log");
        assertThat(intake.leftOut()).extracting(LeftOut::name).containsExactly("empty.log", "large.log", "photo.png", "run.BAT", "run.bat");
        assertThat(intake.leftOut()).extracting(LeftOut::fault).containsExactly(Fault.EMPTY, Fault.TOO_LARGE, Fault.PROGRAM, Fault.PROGRAM,
                Fault.PROGRAM);
    }

    @Test
    @DisplayName("is left out when the scanner objects to it, and says why")
    void infected() {
        FileIntake intake = FileIntake.of(List.of(text("a.log", 1), text("b.log", 2)),
                content -> Optional.of("is infected (Eicar-Test)").filter(found -> content.length == 2));
        assertThat(intake.taken()).extracting(file -> file.file().name()).containsExactly("a.log");
        assertThat(intake.leftOut()).containsExactly(new LeftOut("b.log", Fault.NOT_CLEAN, "is infected (Eicar-Test)"));
    }

    @Test
    @DisplayName("finds room as long as there are ten files and 25 MB beside the word, and no longer")
    void room() {
        List<SentFile> three = Collections.nCopies(3, text("a.log", 1));
        assertThat(FileIntake.of(three, content -> Optional.empty()).within(7, 0).leftOut()).isEmpty();
        assertThat(FileIntake.of(three, content -> Optional.empty()).within(8, 0).taken()).hasSize(2);
        assertThat(of(text("a.log", 1)).within(1, Attachments.LARGEST_TOGETHER - 1).leftOut()).isEmpty();
        assertThat(of(text("a.log", 1)).within(1, Attachments.LARGEST_TOGETHER).taken()).isEmpty();
    }

    @Test
    @DisplayName("is kept byte for byte")
    void content() {
        FileContent kept = of(new SentFile("a.png", PNG)).taken().get(0);
        assertThat(Arrays.equals(kept.content(), PNG)).isTrue();
        assertThat(kept.file().sha256()).hasSize(64);
    }
}
