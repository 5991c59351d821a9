package com.logitech.serviceportal.contracts.imports;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which column is likely meant for which field, by what people call such columns in the languages we meet. */
public final class ColumnGuess {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Fields in the order in which they choose; the words in the order in which they are preferred. */
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("seatCount",
                List.of("seatcount", "seats", "numberofseats", "seatingcapacity", "capacity", "sitzplatze", "sitzplaetze", "anzahlplatze",
                "platze", "plaetze",
                "kapazitat", "kapazitaet", "nombredeplaces", "places", "capacite", "plazas", "asientos", "capacidad", "aforo", "posti",
                "capienza", "lugares",
                "zitplaatsen", "capaciteit", "persons", "people", "pax", "size"));
        WORDS.put("building",
                List.of("building", "buildingname", "bldg", "gebaude", "gebaeude", "batiment", "immeuble", "edificio", "predio", "gebouw",
                "haus", "block"));
        WORDS.put("floor", List.of("floor", "floorname", "level", "story", "storey", "etage", "stockwerk", "stock", "geschoss", "piso",
                "planta", "piano", "andar", "verdieping"));
        WORDS.put("country",
                List.of("country", "countrycode", "countryname", "land", "landercode", "laendercode", "pays", "pais", "paese", "nation",
                "iso2"));
        WORDS.put("zone", List.of("timezone", "tz", "zone", "zeitzone", "fuseauhoraire", "zonahoraria", "husohorario", "fusoorario",
                "tijdzone"));
        WORDS.put("namedDesk", List.of("nameddesk", "assigneddesk", "nameduser", "assignedto", "assigned", "owner"));
        WORDS.put("name", List.of("name", "spacename", "roomname", "deskname", "displayname", "room", "space", "meetingroom",
                "conferenceroom", "roomnumber", "roomno", "desk",
                "raum", "raumname", "raumnummer", "zimmer", "besprechungsraum", "bezeichnung", "salle", "nomdelasalle", "nom", "sala",
                "nombre", "nome", "naam", "ruimte",
                "kamer", "zaal", "label", "title"));
        WORDS.put("category",
                List.of("category", "spacecategory", "spacetype", "roomtype", "type", "kategorie", "raumtyp", "raumart", "typ",
                "categorie", "typedesalle",
                "categoria", "tipo", "tipodesala", "soort"));
        WORDS.put("site", List.of("site", "sitename", "campus", "location", "locationname", "office", "standort", "ort", "lieu",
                "emplacement", "sede", "ubicacion", "localidad",
                "locatie", "vestiging", "city", "stadt", "ville", "ciudad", "citta"));
        WORDS.put("group", List.of("group", "groupname", "spacegroup", "gruppe", "groupe", "grupo", "gruppo", "groep", "department",
                "abteilung"));
    }

    private ColumnGuess() {
    }

    /** Field to header, each header at most once; a field for which no column seems meant is absent. */
    public static Map<String, String> of(List<String> headers) {
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        WORDS.forEach((field, words) -> bestFor(words, headers, taken).ifPresent(header -> {
            columns.put(field, header);
            taken.add(header);
        }));
        return columns;
    }

    private static Optional<String> bestFor(List<String> words, List<String> headers, Set<String> taken) {
        return words.stream()
                .flatMap(word -> headers.stream().filter(header -> !taken.contains(header) && plain(header).equals(word)))
                .findFirst();
    }

    /** Letters and digits only, small, without accents: {@code "Sitz-Plätze"} reads {@code "sitzplatze"}. */
    static String plain(String header) {
        String bare = MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER_OR_DIGIT.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
