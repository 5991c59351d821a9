package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Whole lists as files")
class ExportIT {

    private RunningPortal portal;
    private Program nora;
    private World own;

    @BeforeEach
    void open(RunningPortal running) {
        portal = running;
        own = World.of(running, "northwind");
        nora = Program.of(running, "nora@northwind.example");
    }

    @Test
    @DisplayName("tell of each Space its level, by what, and the clause that settles it")
    void spaces() {
        List<NamedCsvRecord> rows = rows(nora.get("/api/exports/spaces?text=" + own.mark()));

        assertThat(rows).hasSize(2);
        NamedCsvRecord covered = rows.stream().filter(row -> row.getField("Level").equals("SELECT")).findFirst().orElseThrow();
        assertThat(covered.getField("Id")).isEqualTo(own.id("otherSpace"));
        assertThat(covered.getField("Covered by contract")).isEqualTo(own.id("contract"));
        assertThat(covered.getField("Level clause")).matches("R\\d+");
        NamedCsvRecord basic = rows.stream().filter(row -> row.getField("Level").equals("BASIC")).findFirst().orElseThrow();
        assertThat(basic.getField("Level because")).isNotEmpty();
    }

    @Test
    @DisplayName("tell of devices, contracts and licenses what their lists tell, and why")
    void others() {
        assertThat(rows(nora.get("/api/exports/devices?space=" + own.id("space"))))
                .allSatisfy(row -> assertThat(row.getField("Level clause")).matches("R\\d+"))
                .extracting(row -> row.getField("Id")).contains(own.id("device"));
        assertThat(rows(nora.get("/api/exports/contracts?level=SELECT"))).anySatisfy(row -> {
            assertThat(row.getField("Id")).isEqualTo(own.id("contract"));
            assertThat(row.getField("Start decision clause")).isEqualTo("R25");
            assertThat(row.getField("Ends before")).matches("\\d{4}-\\d\\d-\\d\\d");
        });
        assertThat(rows(nora.get("/api/exports/licenses?contract=" + own.id("contract")))).hasSize(5)
                .allSatisfy(row -> assertThat(row.getField("Start clause")).isEqualTo("R23"));
        assertThat(rows(nora.get("/api/exports/licenses?filter=ASSIGNED&contract=" + own.id("contract")))).hasSize(1);
        assertThat(rows(nora.get("/api/exports/licenses"))).extracting(row -> row.getField("Id")).contains(own.id("license"));
    }

    @Test
    @DisplayName("hold nothing that a spreadsheet would run, and say what they are by their name")
    void formulas() {
        Program operations = Program.of(portal, "olivia@portal.example");
        String name = "=1+1 " + UUID.randomUUID();
        operations.post("/api/spaces", Program.json("{'customer':'" + own.id("customer") + "','name':'" + name
                + "','category':'SMALL_ROOM','country':'CA','namedDesk':false,'roomConfirmed':true}")).good();

        Answer file = nora.get("/api/exports/spaces?text=" + name.substring(5)).good();

        assertThat(rows(file)).singleElement().satisfies(row -> assertThat(row.getField("Name")).isEqualTo("'" + name));
        assertThat(file.response().headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"spaces-\\d{8}T\\d{6}Z-text-" + name.substring(5) + "\\.csv\"");
    }

    @Test
    @DisplayName("are their titles alone where nothing matches, and refused like lists where the question is none")
    void edges() {
        assertThat(nora.get("/api/exports/spaces?text=" + UUID.randomUUID()).good().text().lines()).hasSize(1);
        assertThat(nora.get("/api/exports/spaces?covered=perhaps").status()).isEqualTo(nora.get("/api/spaces?covered=perhaps").status())
                .isBetween(400, 422);
        assertThat(nora.get("/api/exports/spaces?format=PDF").status()).isBetween(400, 422);
        assertThat(nora.get("/api/exports/spaces?text=" + "x".repeat(201)).status()).isBetween(400, 422);
        assertThat(nora.get("/api/exports/devices?space=" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("know nothing of other customers, and need the scope of the list")
    void walls() {
        World foreign = World.of(portal, "alpine");
        for (String list : List.of("spaces", "devices", "contracts", "licenses")) {
            assertThat(nora.get("/api/exports/" + list).good().text()).doesNotContain("Alpine").doesNotContain(foreign.mark());
            assertThat(nora.get("/api/exports/" + list + "?customer=" + foreign.id("customer")).status()).isEqualTo(404);
        }
        assertThat(nora.get("/api/exports/licenses?contract=" + foreign.id("contract")).status()).isEqualTo(404);
        assertThat(Program.of(portal, "nora@northwind.example", "devices:read").get("/api/exports/spaces").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("are workbooks by API and by page, with the filters of the page")
    void workbooks() throws Exception {
        Answer book = nora.get("/api/exports/spaces?format=XLSX").good();
        assertThat(book.type()).startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(book.text()).startsWith("PK");

        HttpResponse<String> page = SignedIn.as("nora@northwind.example", portal).get("/spaces/spaces.xhtml?export=xlsx&covered=yes");
        assertThat(page.body()).startsWith("PK");
        assertThat(page.headers().firstValue("Content-Disposition").orElseThrow()).contains("-covered-yes.xlsx");
    }

    private static List<NamedCsvRecord> rows(Answer file) {
        String text = file.good().text();
        assertThat(file.type()).startsWith("text/csv");
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }
}
