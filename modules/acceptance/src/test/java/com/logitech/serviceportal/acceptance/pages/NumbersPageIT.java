package com.logitech.serviceportal.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The numbers of the help desk in the browser")
class NumbersPageIT {

    private static final String NUMBERS = "/support/numbers.xhtml";
    private static final String LOW = NUMBERS + "?which=JUMPSTART_FOLLOW_UP_HOURS_NORMAL";

    @Test
    @DisplayName("are set once it was seen for which tickets they count; what is wrong is told beside its field, and the history stays")
    void set(RunningPortal portal, Chromium chromium) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusYears(8).plusDays(System.nanoTime() % 300);
        String why = "Trial " + UUID.randomUUID();
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page olivia = visitors.as("olivia@portal.example");
            olivia.navigate(portal.url(NUMBERS));
            olivia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change Follow-up after our last word, JumpStart, level"
                    + " Normal")).click();
            fill(olivia, "value", "721");
            fill(olivia, "effectiveFrom", "2020-01-01");
            fill(olivia, "reason", why);
            olivia.locator("[id$=':look']").click();
            assertThat(olivia.locator("[id$='valueProblem']")).hasText("is from 1 to 720 hours");
            assertThat(olivia.locator("[id$='effectiveFromProblem']")).containsText("is past");
            assertThat(olivia.locator(".preview")).hasCount(0);

            fill(olivia, "value", "31");
            fill(olivia, "effectiveFrom", day.toString());
            olivia.locator("[id$=':look']").click();
            assertThat(olivia.locator(".preview")).containsText("31 hours instead of 30 hours, for tickets opened from");
            fill(olivia, "value", "32");
            olivia.locator("[id$=':go']").click();
            assertThat(olivia.locator(".preview")).containsText("32 hours instead of 30 hours");
            assertThat(Look.wrong(olivia, "numbers-preview")).isEmpty();
            olivia.locator("[id$=':go']").click();
            assertThat(olivia.locator(".notice.good, [role='status']").first()).containsText("32 hours");

            Page ada = visitors.as("ada@portal.example");
            ada.navigate(portal.url(LOW));
            Locator row = ada.locator("tr").filter(new Locator.FilterOptions().setHasText(why));
            assertThat(row).containsText("32 hours");
            assertThat(row).containsText("To come");
            assertThat(row).containsText("Olivia");
            assertThat(ada.locator("[id$=':look']")).hasCount(0);
            assertThat(Look.wrong(ada, "numbers-history")).isEmpty();
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("stand beside the languages we call in and the ends of mainstream support, each with a form and a file of its own")
    void others(RunningPortal portal, Chromium chromium) throws IOException {
        String product = "Trial " + UUID.randomUUID();
        try (Visitors visitors = new Visitors(portal, chromium)) {
            Page olivia = visitors.as("olivia@portal.example");
            olivia.navigate(portal.url(NUMBERS + "?book=ENDS"));
            fill(olivia, "product", product);
            fill(olivia, "endsOn", "2031-10-14");
            fill(olivia, "reason", "A trial");
            olivia.locator("[id$=':end']").click();
            assertThat(olivia.locator("tr").filter(new Locator.FilterOptions().setHasText(product))).containsText("Counts now");
            Download file = olivia.waitForDownload(() -> olivia.locator("a[href*='book=ENDS&export=csv']").click());
            assertThat(Files.readString(file.path())).contains(product, "2031-10-14");

            olivia.navigate(portal.url(NUMBERS + "?book=LANGUAGES"));
            olivia.locator("[id$=':level']").selectOption("SELECT");
            olivia.locator("[id$=':language']").selectOption("en");
            olivia.locator("[id$=':listed']").selectOption("false");
            fill(olivia, "reason", "A trial");
            olivia.locator("[id$=':speak']").click();
            assertThat(olivia.locator("[id$='listedProblem']")).containsText("stays yes for English");
            assertThat(Look.wrong(olivia, "numbers-languages")).isEmpty();
            assertThat(visitors.complaints()).isEmpty();
        }
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id$=':" + field + "']").fill(value);
    }
}
