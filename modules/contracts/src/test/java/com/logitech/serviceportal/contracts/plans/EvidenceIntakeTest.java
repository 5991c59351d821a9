package com.logitech.serviceportal.contracts.plans;

import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.CategoryCount;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.KeptFile;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.NewEvidence;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.NewFile;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.contracts.api.plans.EvidenceFileId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceIntakeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final Set<SpaceCategory> ROOMS = Set.of(SMALL_ROOM, MEDIUM_TO_LARGE_ROOM);
    private static final List<CategoryCount> COUNTED = List.of(new CategoryCount(SMALL_ROOM, 30),
            new CategoryCount(MEDIUM_TO_LARGE_ROOM, 0));

    private static NewFile csv(int size) {
        byte[] rows = new byte[size];
        Arrays.fill(rows, (byte) 'a');
        System.arraycopy("name,id\n".getBytes(StandardCharsets.UTF_8), 0, rows, 0, Math.min(size, 8));
        return new NewFile("rooms.csv", rows);
    }

    private static NewEvidence on(LocalDate day) {
        return new NewEvidence(day, COUNTED, "Room list", "");
    }

    private static List<String> wrong(NewEvidence evidence, List<NewFile> files) {
        Refused refused = catchThrowableOfType(Refused.class, () -> EvidenceIntake.of(evidence, files, ROOMS, TODAY));
        return refused == null ? List.of() : refused.problems().stream().map(Refused.Problem::field).toList();
    }

    @Nested
    @DisplayName("R111: evidence has a day, a count for each category and a source")
    class Evidence {

        @Test
        @DisplayName("the day is today or before, in the plan's zone")
        void day() {
            assertThat(wrong(on(TODAY), List.of())).isEmpty();
            assertThat(wrong(on(TODAY.plusDays(1)), List.of())).containsExactly("countedOn");
            assertThat(wrong(on(null), List.of())).containsExactly("countedOn");
        }

        @Test
        @DisplayName("the counts are of the plan's categories, each once")
        void counts() {
            assertThat(wrong(new NewEvidence(TODAY, List.of(new CategoryCount(SMALL_ROOM, 1)), "List", ""), List.of()))
                    .containsExactly("counts");
            assertThat(wrong(new NewEvidence(TODAY, List.of(new CategoryCount(SMALL_ROOM, -1), new CategoryCount(SMALL_ROOM, 1),
                    new CategoryCount(FLEX_DESK, 1), new CategoryCount(MEDIUM_TO_LARGE_ROOM, -5)), "List", ""), List.of()))
                    .containsExactlyInAnyOrder("counts[0].spaces", "counts[1].category", "counts[2].category", "counts[3].spaces");
        }

        @Test
        @DisplayName("they make ten million Spaces at most")
        void most() {
            assertThat(wrong(new NewEvidence(TODAY, List.of(new CategoryCount(SMALL_ROOM, 10_000_000),
                    new CategoryCount(MEDIUM_TO_LARGE_ROOM, 0)), "List", ""), List.of())).isEmpty();
            assertThat(wrong(new NewEvidence(TODAY, List.of(new CategoryCount(SMALL_ROOM, 10_000_000),
                    new CategoryCount(MEDIUM_TO_LARGE_ROOM, 1)), "List", ""), List.of())).containsExactly("counts");
        }

        @Test
        @DisplayName("all that is wrong is said at once")
        void together() {
            assertThat(wrong(new NewEvidence(null, List.of(), " ", "x".repeat(1_001)), List.of(csv(0))))
                    .containsExactlyInAnyOrder("countedOn", "counts", "source", "remark", "files[0]");
        }
    }

    @Nested
    @DisplayName("R111: files are few, small and of a kind that shows something")
    class Files {

        @Test
        @DisplayName("20 are taken, 21 are not")
        void many() {
            assertThat(wrong(on(TODAY), Collections.nCopies(EvidenceDesk.MOST_FILES, csv(10)))).isEmpty();
            assertThat(wrong(on(TODAY), Collections.nCopies(EvidenceDesk.MOST_FILES + 1, csv(10)))).containsExactly("files");
        }

        @Test
        @DisplayName("5 MB are taken, one byte more is not; neither is an empty one")
        void large() {
            assertThat(wrong(on(TODAY), List.of(csv(EvidenceDesk.LARGEST_FILE)))).isEmpty();
            assertThat(wrong(on(TODAY), List.of(csv(EvidenceDesk.LARGEST_FILE + 1)))).containsExactly("files[0]");
            assertThat(wrong(on(TODAY), List.of(csv(0)))).containsExactly("files[0]");
        }

        @Test
        @DisplayName("25 MB together are taken, one byte more is not")
        void together() {
            assertThat(wrong(on(TODAY), Collections.nCopies(5, csv(EvidenceDesk.LARGEST_FILE)))).isEmpty();
            List<NewFile> more = new ArrayList<>(Collections.nCopies(5, csv(EvidenceDesk.LARGEST_FILE)));
            more.add(csv(1));
            assertThat(wrong(on(TODAY), more)).containsExactly("files");
        }

        @Test
        @DisplayName("one that joins others counts with them")
        void joining() {
            List<KeptFile> before = Collections.nCopies(EvidenceDesk.MOST_FILES,
                    new KeptFile(EvidenceFileId.random(), "a.csv", "text/csv", 1, ""));
            assertThat(catchThrowableOfType(Refused.class, () -> EvidenceIntake.of(csv(10), before)).problems()).singleElement()
                    .extracting(Refused.Problem::field).isEqualTo("files");
            assertThat(EvidenceIntake.of(csv(10), before.subList(1, before.size())).kept().mediaType()).isEqualTo("text/csv");
            assertThat(catchThrowableOfType(Refused.class, () -> EvidenceIntake.of(new NewFile("", new byte[0]), List.of())).problems())
                    .extracting(Refused.Problem::field).containsExactlyInAnyOrder("fileName", "file");
        }

        @Test
        @DisplayName("a name without anything nobody sees")
        void names() {
            assertThat(wrong(on(TODAY), List.of(new NewFile("ro\u202Eoms.csv", csv(10).content())))).containsExactly("files[0].name");
        }
    }
}
