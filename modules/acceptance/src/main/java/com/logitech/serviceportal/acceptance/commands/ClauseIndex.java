package com.logitech.serviceportal.acceptance.commands;

import com.logitech.serviceportal.acceptance.house.ClauseBook;
import com.logitech.serviceportal.definitions.Clause;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes anew what is generated from the clauses: the index in the README, and the specifications' sentences that the portal shows
 * beside each clause. Both are kept with the sources, so that the portal builds alone and a change of a promise shows in its diff.
 *
 * <pre>./mvnw -q test-compile exec:java -Dexec.mainClass=ClauseIndex</pre>
 */
public final class ClauseIndex {

    public static final String BEGIN = "<!-- clause index: begin -->";
    public static final String END = "<!-- clause index: end -->";
    public static final String COMMAND = "./mvnw -q test-compile exec:java -Dexec.mainClass=" + ClauseIndex.class.getName();

    private final Path root;
    private final List<ClauseBook.Entry> entries;

    private ClauseIndex(Path root) {
        this.root = root;
        this.entries = ClauseBook.at(root).entries();
    }

    /** Of the house in this folder, as it was last built, tests included. */
    public static ClauseIndex of(Path root) {
        return new ClauseIndex(root);
    }

    public static void main(String[] arguments) throws IOException {
        ClauseIndex index = of(Path.of(System.getProperty("serviceportal.root", ".")).toAbsolutePath().normalize());
        Files.writeString(index.readmeFile(), index.readme());
        Files.createDirectories(index.specificationsFile().getParent());
        Files.writeString(index.specificationsFile(), index.specifications());
        System.out.println("Written: " + index.readmeFile().getFileName() + ", " + index.root.relativize(index.specificationsFile()));
    }

    public Path readmeFile() {
        return root.resolve("README.md");
    }

    public Path specificationsFile() {
        return root.resolve("modules/portal/src/main/resources/META-INF/specifications.csv");
    }

    /** The README as it should be. */
    public String readme() throws IOException {
        String readme = Files.readString(readmeFile());
        int from = readme.indexOf(BEGIN);
        int to = readme.indexOf(END);
        if (from < 0 || to < from) {
            throw new IllegalStateException("README.md has lost its markers: " + BEGIN + " and " + END);
        }
        return readme.substring(0, from) + BEGIN + "\n" + table() + readme.substring(to);
    }

    /** One line for each sentence: rule,sentence. */
    public String specifications() {
        StringWriter lines = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
            csv.writeRecord("rule", "sentence");
            entries.forEach(entry -> entry.sentences().forEach(sentence -> csv.writeRecord(entry.clause().rule(), sentence)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString();
    }

    private String table() {
        StringBuilder table = new StringBuilder("| rule | says | clause | code | specification |\n|---|---|---|---|---|\n");
        for (ClauseBook.Entry entry : entries) {
            table.append("| ").append(String.join(" | ", entry.clause().rule(), entry.clause().heading(),
                    constant(entry.clause()), home(entry), quoted(entry.specifications()))).append(" |\n");
        }
        return table.toString();
    }

    private static String constant(Clause clause) {
        return "`" + ((Enum<?>) clause).getDeclaringClass().getSimpleName() + "." + clause.name() + "`";
    }

    private static String home(ClauseBook.Entry entry) {
        if (entry.clause().kind() != Clause.Kind.RULE) {
            return entry.clause().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return entry.elsewhere().map(home -> "`" + home.type() + "`").orElseGet(() -> quoted(entry.terms()));
    }

    private static String quoted(List<String> names) {
        return names.isEmpty() ? "" : "`" + String.join("` `", names) + "`";
    }
}
