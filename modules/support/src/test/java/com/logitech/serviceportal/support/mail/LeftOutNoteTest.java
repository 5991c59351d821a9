package com.logitech.serviceportal.support.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.mail.TicketPost.FileLeftOut;
import com.logitech.serviceportal.support.api.talk.Attachments.Fault;
import com.logitech.serviceportal.support.api.talk.Attachments.LeftOut;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The note on files of a mail that were not taken")
class LeftOutNoteTest {

    private static final int ROOM = 40;

    @Test
    @DisplayName("says to our people which and why")
    void said() {
        assertThat(LeftOutNote.of(List.of(new LeftOut("run.exe", Fault.PROGRAM, "is a program"), new LeftOut("a b.log", Fault.EMPTY,
                "is empty"))).text()).isEqualTo("Not taken from the mail:\n- \"run.exe\" is a program\n- \"a b.log\" is empty");
    }

    @Test
    @DisplayName("lets each be found again with its reason, whatever it is called")
    void found() {
        List<LeftOut> files = Arrays.stream(Fault.values()).map(fault -> new LeftOut("- is empty " + fault + ".", fault, "has no room"))
                .toList();
        LeftOutNote note = LeftOutNote.of(files);
        assertThat(new LeftOutNote(note.text(), note.codes()).files())
                .isEqualTo(files.stream().map(file -> new FileLeftOut(file.name(), file.fault())).toList());
    }

    @Test
    @DisplayName("names all of them to our people, and lets as many be found as the books have room for")
    void many() {
        LeftOut file = new LeftOut("a.log", Fault.NO_ROOM, "finds no room");
        assertThat(LeftOutNote.of(Collections.nCopies(ROOM, file)).files()).hasSize(ROOM);
        LeftOutNote more = LeftOutNote.of(Collections.nCopies(ROOM + 1, file));
        assertThat(more.codes()).hasSize(ROOM);
        assertThat(more.files()).hasSize(ROOM);
        assertThat(more.text().lines()).hasSize(1 + ROOM + 1);
    }
}
