package com.logitech.serviceportal.support.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.queue.TicketSearch.Passage;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Words somebody looks for")
class SoughtWordsTest {

    private static final List<String> LETTERS = List.of("a", "é", "b ", " ", "'", "<b>", "😀", "ﬁ", "\n", "ß", "camera ", "Ca");

    @Nested
    @DisplayName("as a question")
    class Question {

        @Test
        @DisplayName("all have to be there, the last may be a beginning; accents and capitals make no difference")
        void question() {
            assertThat(SoughtWords.of("  Kamera DÜST ").question()).isEqualTo("'kamera' & 'dust':*");
            assertThat(SoughtWords.of("ﬁre").question()).isEqualTo("'fire':*");
        }

        @Test
        @DisplayName("nothing in it can be read as anything but words")
        void harmless() {
            assertThat(SoughtWords.of("it's a\\b | !c ＇d").question()).isEqualTo("'it' & 's' & 'a' & 'b' & '!c' & 'd':*");
            assertThat(SoughtWords.of("& | ! ' \\ ( ) :*").question()).isEmpty();
            assertThat(SoughtWords.of("a b c d e f g h i j").words()).hasSize(SoughtWords.MOST);
        }

        @Test
        @DisplayName("a ticket's number is one, with or without its letter")
        void number() {
            assertThat(SoughtWords.number(" t-100042 ")).contains(new TicketNumber(100_042));
            assertThat(SoughtWords.number("100042")).contains(new TicketNumber(100_042));
            assertThat(SoughtWords.number("0")).isEmpty();
            assertThat(SoughtWords.number("T-100042 camera")).isEmpty();
            assertThat(SoughtWords.number("1234567890123")).isEmpty();
        }
    }

    @Nested
    @DisplayName("in a text")
    class InText {

        @Test
        @DisplayName("are marked as they stand there, as whole words or the beginning of one for the last")
        void marked() {
            assertThat(SoughtWords.of("düster kam").passage("Die Kamera bleibt Duster, kamlos.")).containsExactly(
                    new Passage("Die ", false), new Passage("Kamera", true), new Passage(" bleibt ", false),
                    new Passage("Duster", true), new Passage(", ", false), new Passage("kamlos", true), new Passage(".", false));
            assertThat(SoughtWords.of("dust kamera").passage("Die Kamera ist Duster")).filteredOn(Passage::hit).extracting(Passage::text)
                    .containsExactly("Kamera");
        }

        @Test
        @DisplayName("are shown with what is near; without one of them the beginning is")
        void near() {
            String text = "x ".repeat(500) + "here is the camera" + " y".repeat(500);
            String shown = text(SoughtWords.of("camera").passage(text));
            assertThat(shown).contains("here is the camera").hasSizeLessThanOrEqualTo(200);
            assertThat(text(SoughtWords.of("nothing").passage(text))).isEqualTo("x ".repeat(100));
        }

        @Test
        @DisplayName("whatever stands there: what is shown is a piece of it, cut between characters")
        void pieces() {
            Random random = new Random(5);
            for (int round = 0; round < 300; round++) {
                String text = random.ints(random.nextInt(600), 0, LETTERS.size()).mapToObj(LETTERS::get)
                        .collect(Collectors.joining());
                List<Passage> passage = SoughtWords.of("ca camera").passage(text);
                String shown = text(passage);
                assertThat(text).contains(shown);
                assertThat(shown.codePoints().filter(one -> Character.getType(one) == Character.SURROGATE)).isEmpty();
                assertThat(passage).noneMatch(part -> part.text().isEmpty());
            }
        }

        private String text(List<Passage> passage) {
            return passage.stream().map(Passage::text).collect(Collectors.joining());
        }
    }
}
