package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.people.CustomerChoice;
import com.logitech.serviceportal.definitions.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom this request comes from, for pages and resources. Of a stranger nothing is known and he may do nothing. */
@Named("visitor")
@RequestScoped
public class Visitor {

    private static final PageRoles PAGES = PageRoles.ofThePortal();

    @Inject
    private HttpServletRequest request;
    @Inject
    private Farewell farewell;
    @Inject
    private Cookies cookies;
    @Inject
    private CustomerChoice choice;

    private Optional<SignIn.Visitor> known() {
        return Arrival.of(request).visitor();
    }

    private Optional<Caller> caller() {
        return known().map(SignIn.Visitor::caller);
    }

    public boolean isKnown() {
        return known().isPresent();
    }

    /** The person's id; null for a stranger. */
    public UUID getId() {
        return caller().map(Caller::user).orElse(null);
    }

    public String getName() {
        return caller().map(Caller::name).orElse("");
    }

    public String getEmail() {
        return known().map(SignIn.Visitor::email).orElse("");
    }

    /** Codes of the roles he holds, as staff or for any customer. */
    public Set<String> getRoles() {
        return new TreeSet<>(caller().stream().flatMap(caller -> Stream.concat(caller.staffRoles().stream().map(Enum::name),
                caller.memberships().values().stream().map(Caller.Membership::role))).toList());
    }

    /** How he wants to read times. */
    public ZoneId getZone() {
        return known().map(SignIn.Visitor::zone).orElse(ZoneOffset.UTC);
    }

    /** "light", "dark" or "system". */
    public String getTheme() {
        return known().map(SignIn.Visitor::theme).orElse("system");
    }

    /** Of what is written to him: "en", "de" or "fr". */
    public String getLanguage() {
        return known().map(SignIn.Visitor::language).orElse(SignIn.USUAL_LANGUAGE);
    }

    /** Whether he is one of our own people. */
    public boolean isStaff() {
        return caller().filter(Caller::isStaff).isPresent();
    }

    /** The customers he acts for. */
    public Set<UUID> getCustomers() {
        return caller().map(caller -> caller.memberships().keySet()).orElse(Set.of());
    }

    /** The customer he chose to work for in this session (R144); empty while he has chosen none. */
    public Optional<CustomerId> getWorkingFor() {
        return known().flatMap(SignIn.Visitor::workingFor);
    }

    /** Works for this customer from the next request on. @param customer empty for none in particular */
    public void workFor(Optional<CustomerId> customer) {
        cookies.session(request).ifPresent(session -> choice.choose(session, customer));
    }

    /** Whether he is one of these, or may do one of these for any customer. @param words roles of our people and tasks, parted by blanks */
    public boolean may(String words) {
        return caller().filter(caller -> PageRoles.Line.of(words).fits(caller)).isPresent();
    }

    /** Whether he may do this for the customer, as one of our people or as a member. @param task its name */
    public boolean mayDo(UUID customer, String task) {
        return caller().filter(caller -> caller.may(customer, Tasks.named(task).orElseThrow())).isPresent();
    }

    /** Whether the page opens to him. @param page as the address shows it, "/contracts/orders.xhtml" */
    public boolean opens(String page) {
        return caller().filter(caller -> PAGES.open(page, caller)).isPresent();
    }

    /** Whether what he came with covers it: a session all, a token what it was made for. @param scope one of {@link SignIn#SCOPES} */
    public boolean covers(String scope) {
        return known().filter(visitor -> visitor.scopes().contains("*") || visitor.scopes().contains(scope)).isPresent();
    }

    /** Signs out and goes to the sign-in page. */
    public void signOut() throws IOException {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(farewell.end(request, (HttpServletResponse) outside.getResponse()));
    }
}
