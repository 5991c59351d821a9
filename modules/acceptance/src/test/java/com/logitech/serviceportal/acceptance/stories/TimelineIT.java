package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("A contract along time")
class TimelineIT {

    private Connection database;
    private ApiClient api;
    private Bookings books;
    private SignedIn olivia;

    @BeforeEach
    void open(RunningPortal portal) throws Exception {
        database = portal.database().connect();
        api = ApiClient.of(portal.url(""), database, "olivia@portal.example");
        books = Bookings.ofNewCustomer(api, "Along time");
        olivia = SignedIn.as("olivia@portal.example", portal);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    /** The list of marks on the page of the contract, as a person reads it. */
    private String marks(String contract) throws Exception {
        String page = olivia.get("/contracts/contract.xhtml?part=TERM&id=" + contract).body();
        assertThat(page).as("the page of the contract").contains("class=\"marks-list\"");
        String list = page.substring(page.indexOf("class=\"marks-bars\""), page.indexOf("</ol>", page.indexOf("class=\"marks-list\"")));
        return list.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("R24: says until when it waits as long as nobody has used it")
    void waiting() throws Exception {
        String marks = marks(books.enter(books.order(1)));

        assertThat(marks).contains("Ordered", "Today", "Service starts at the latest", "Service ends; the last covered day is")
                .doesNotContain("Service started", "assigned");
        assertThat(marks.indexOf("Ordered")).isLessThan(marks.indexOf("Today"));
        assertThat(marks.indexOf("Today")).isLessThan(marks.indexOf("Service starts at the latest"));
    }

    @Test
    @DisplayName("R15: says on which day licenses came to Spaces and left them, and that service started with the first")
    void licenses() throws Exception {
        String contract = books.enter(books.order(3));
        List<String> spaces = books.addSpaces(3);
        String license = api.post("/api/assignments", Bookings.assignment(contract, List.of(), spaces)).orFail().body()
                .at("/items/0/id").textValue();
        assertThat(marks(contract)).contains("Service started", "3 licenses assigned, none released")
                .doesNotContain("Service starts at the latest");

        api.post("/api/licenses/" + license + "/release", "").orFail();
        assertThat(marks(contract)).contains("3 licenses assigned, one released");
    }

    @Test
    @DisplayName("R26: shows the contract that renews it, and leads there; nobody else's renewal shows")
    void renewal() throws Exception {
        String contract = books.enter(books.order(1, 400));
        String other = books.enter(books.order(1, 400));
        String next = books.enter(books.renewalOf(contract, 1));

        assertThat(marks(contract)).contains("renews it and starts");
        assertThat(olivia.get("/contracts/contract.xhtml?part=TERM&id=" + contract).body())
                .contains("/contracts/contract.xhtml?id=" + next);
        assertThat(marks(other)).doesNotContain("renews it");
    }
}
