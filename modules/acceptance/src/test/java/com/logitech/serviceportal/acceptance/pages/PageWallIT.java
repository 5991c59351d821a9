package com.logitech.serviceportal.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("To a customer, what another customer has is what nobody has")
class PageWallIT {

    private static final int TRIED = 3;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final Pattern NONCE = Pattern.compile("\\bnonce=\"([^\"]+)\"");
    private static final Pattern VIEW_STATE = Pattern.compile("(?<=name=\"jakarta.faces.ViewState\")[^>]*");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|\\b\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?\\b");
    private static final Pattern INCIDENT = Pattern.compile("\\b[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}\\b");

    @Test
    @DisplayName("whatever a page's address may name: this test knows every parameter of every page")
    void everyParameterIsKnown() throws Exception {
        assertThat(PortalPage.all()).filteredOn(PortalPage::isBehindTheDoor)
                .allSatisfy(page -> assertThat(page.unknown()).as("parameters of %s that are neither an id nor a word to this test", page)
                .isEmpty());
    }

    @TestFactory
    @DisplayName("page by page, parameter by parameter")
    List<DynamicNode> pages(RunningPortal portal) throws Exception {
        DemoIds northwind = DemoIds.of("Northwind University", portal);
        DemoIds alpine = DemoIds.of("Alpine Instruments AG", portal);
        DemoRoles roles = DemoRoles.of(portal);
        SignedIn nora = SignedIn.as("nora@northwind.example", portal);
        List<DynamicNode> pages = new ArrayList<>();
        for (PortalPage page : PortalPage.all()) {
            if (page.isBehindTheDoor()) {
                pages.add(dynamicContainer(page.path(), tries(page, roles, nora, northwind, alpine)));
            }
        }
        return pages;
    }

    private static List<DynamicNode> tries(PortalPage page, DemoRoles roles, SignedIn nora, DemoIds northwind, DemoIds alpine) {
        List<DynamicNode> tries = new ArrayList<>();
        boolean open = roles.open(page, "OWNER");
        Map<String, String> own = northwind.forPage(page);
        if (open && !own.isEmpty()) {
            tries.add(dynamicTest("shows her own", () -> assertThat(nora.get(page.with(own)).statusCode()).isEqualTo(200)));
        }
        page.ids().forEach((parameter, kind) -> {
            for (int at = 0; at < TRIED && alpine.has(kind); at++) {
                String foreign = alpine.one(kind, at);
                tries.add(dynamicTest(parameter + " of another customer's " + kind.name().toLowerCase(Locale.ROOT) + " " + (at + 1), () -> {
                    HttpResponse<String> answer = nora.get(page.with(and(own, parameter, foreign)));
                    isSame(answer, nora.get(page.with(and(own, parameter, UUID.randomUUID().toString()))));
                    if (!open || page.standsOn(parameter)) {
                        assertThat(answer.statusCode()).isEqualTo(open ? 404 : 403);
                    }
                }));
            }
        });
        tries.add(dynamicTest("in focus, another customer", () -> isSame(
                nora.get(page.with(and(own, "customer", alpine.one(PortalPage.Kind.CUSTOMER, 0)))),
                nora.get(page.with(and(own, "customer", UUID.randomUUID().toString()))))));
        return tries;
    }

    private static Map<String, String> and(Map<String, String> own, String parameter, String value) {
        Map<String, String> asked = new TreeMap<>(own);
        asked.put(parameter, value);
        return asked;
    }

    private static void isSame(HttpResponse<String> foreign, HttpResponse<String> absent) {
        assertThat(foreign.statusCode()).isEqualTo(absent.statusCode());
        assertThat(plain(foreign.headers().firstValue("location").orElse("")))
                .isEqualTo(plain(absent.headers().firstValue("location").orElse("")));
        assertThat(plain(foreign.body())).containsExactlyElementsOf(plain(absent.body())).noneMatch(part -> part.contains("Alpine"));
    }

    /** The body, element by element, without what differs from one answer to the next for everybody. */
    private static List<String> plain(String body) {
        Matcher nonce = NONCE.matcher(body);
        String plain = nonce.find() ? body.replace(nonce.group(1), "-") : body;
        for (Pattern passing : List.of(ID, VIEW_STATE, TIME, INCIDENT)) {
            plain = passing.matcher(plain).replaceAll("-");
        }
        return List.of(plain.split("(?=<)"));
    }
}
