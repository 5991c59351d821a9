package com.logitech.serviceportal.contracts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R17: which column is meant for what")
class ColumnGuessTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Building,Room,Description,Seats              | building=Building name=Room seatCount=Seats",
        "Name,Category,Site,Floor,Group,Seats,Country | name=Name category=Category site=Site floor=Floor group=Group seatCount=Seats "
        + "country=Country",
        "Standort,Gebäude,Etage,Raum,Sitzplätze,Land  | site=Standort building=Gebäude floor=Etage name=Raum seatCount=Sitzplätze "
        + "country=Land",
        "Salle,Bâtiment,Étage,Capacité,Pays           | name=Salle building=Bâtiment floor=Étage seatCount=Capacité country=Pays",
        "Sala,Edificio,Planta,Aforo,Sede              | name=Sala building=Edificio floor=Planta seatCount=Aforo site=Sede",
        "ROOM_NAME,time-zone,Room Type                | name=ROOM_NAME zone=time-zone category=Room Type",
        "Room Number,Name,Campus                      | name=Name site=Campus",
        "foo,bar                                      | "})
    void isGuessed(String headers, String guess) {
        Map<String, String> columns = ColumnGuess.of(Arrays.asList(headers.strip().split(",")));

        assertThat(columns.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList())
                .containsExactlyInAnyOrderElementsOf(guess == null ? List.of() : Arrays.asList(guess.split(" (?=[a-zA-Z]+=)")));
    }

    @Test
    @DisplayName("A university's own list of rooms is understood as it is")
    void aRealList() throws IOException, URISyntaxException {
        SpaceFile file = SpaceFile.of(Path.of(ColumnGuessTest.class.getResource("/samples/utoronto-rooms.csv").toURI()));

        assertThat(ColumnGuess.of(file.headers()))
                .containsOnly(Map.entry("building", "Building"), Map.entry("name", "Room"), Map.entry("seatCount", "Seats"));
        assertThat(file.rows((line, cells) -> assertThat(cells).hasSize(4))).isEqualTo(509);
    }
}
