package com.logitech.serviceportal.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.definitions.Caller.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The list of pages and roles is what the door does")
class PageRolesIT {

    private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);

    @Test
    @DisplayName("which names every page")
    void everyPageIsListed() throws Exception {
        assertThat(PortalPage.all()).isNotEmpty().filteredOn(PortalPage::isBehindTheDoor)
                .allSatisfy(page -> assertThat(page.words()).as("%s stands in page-roles", page).isPresent());
    }

    @Test
    @DisplayName("and is tried by a person of every role")
    void everyRoleIsTried(RunningPortal portal) throws Exception {
        assertThat(DemoRoles.PEOPLE.keySet()).containsAll(DemoRoles.of(portal).all())
                .containsAll(Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).map(Role::name).toList());
    }

    @TestFactory
    @DisplayName("page by page, role by role")
    List<DynamicNode> cells(RunningPortal portal) throws Exception {
        DemoIds northwind = DemoIds.of("Northwind University", portal);
        DemoRoles roles = DemoRoles.of(portal);
        Map<String, SignedIn> visitors = new LinkedHashMap<>();
        for (String role : DemoRoles.PEOPLE.keySet()) {
            visitors.put(role, SignedIn.as(DemoRoles.PEOPLE.get(role), portal));
        }
        SignedIn nobody = SignedIn.nobody(portal);
        List<DynamicNode> pages = new ArrayList<>();
        for (PortalPage page : PortalPage.all()) {
            String address = page.with(northwind.forPage(page));
            List<DynamicNode> cells = new ArrayList<>();
            if (page.isBehindTheDoor()) {
                cells.add(dynamicTest("leads a stranger to the door", () -> leadsToTheDoor(nobody.get(address))));
                visitors.forEach((role, visitor) -> {
                    boolean open = roles.open(page, role);
                    cells.add(dynamicTest((open ? "opens to " : "is closed to ") + role, () -> isAsListed(visitor.get(address), open)));
                });
            } else {
                cells.add(dynamicTest("stands in front of the door", () -> assertThat(nobody.get(address).statusCode()).isEqualTo(200)));
            }
            pages.add(dynamicContainer(page.path(), cells));
        }
        return pages;
    }

    private static void leadsToTheDoor(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).contains("/signin.xhtml?next=");
    }

    /** An open page is shown, or leads on to where its first question is asked: with real ids it has nothing to complain of. */
    private static void isAsListed(HttpResponse<String> answer, boolean open) {
        if (!open) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("This is not open to you");
        } else if (answer.statusCode() == 302) {
            assertThat(answer.headers().firstValue("location").orElse("")).contains(".xhtml")
                    .doesNotContain("/signin.xhtml", "/broken.xhtml");
        } else {
            assertThat(answer.statusCode()).as(() -> heading(answer.body())).isEqualTo(200);
        }
    }

    private static String heading(String body) {
        Matcher heading = HEADING.matcher(body);
        return heading.find() ? heading.group(1) : "a page without a heading";
    }
}
