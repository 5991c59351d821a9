package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.people.Invitations.Joined;
import com.logitech.serviceportal.contracts.api.people.Invitations.NewPerson;
import com.logitech.serviceportal.contracts.api.people.Invitations.Offer;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.context.PrimeFacesContext;

/**
 * The page a link of an invitation leads to. A link that opens nothing is answered the same whatever the reason, so that nobody learns
 * from it who exists. Keeps nothing between requests, so it cannot expire.
 */
@Named
@RequestScoped
public class JoinPage {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.logitech.serviceportal.portal.door", Locale.ROOT);
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Inject
    private Invitations invitations;
    @Inject
    private Entrance entrance;
    @Inject
    private Visitor visitor;
    @Inject
    private FacesContext faces;

    private String token;
    private String name;
    private String password;
    private String zone;
    private String language;
    private Optional<Offer> offer;
    private Refused refused;

    /** Before a form is read: whether it is one of this page depends on what the link offers. */
    @PostConstruct
    void arrive() {
        token = request().getParameter("token");
    }

    private Optional<Offer> offer() {
        if (offer == null) {
            offer = invitations.look(token);
        }
        return offer;
    }

    /** Makes the account and signs in with it; asks to sign in by hand where that cannot be done at this moment. */
    public void join() throws IOException {
        try {
            Joined joined = invitations.join(token, new NewPerson(name, password, placed(zone), language));
            SignIn.Attempt attempt = entrance.enter(request(), (HttpServletResponse) external().getResponse(), joined.email(), password);
            go(attempt instanceof SignIn.Attempt.Welcome ? "/" : Area.SIGN_IN_PATH);
        } catch (Refused answer) {
            again(answer);
        } finally {
            password = null;
        }
    }

    /** Adds the customer to those of the visitor. */
    public void accept() throws IOException {
        try {
            Joined joined = invitations.accept(token);
            go("/customers/customer.xhtml?id=" + joined.customer());
        } catch (Refused answer) {
            again(answer);
        }
    }

    private void again(Refused answer) {
        refused = answer;
        offer = null;
    }

    private static ZoneId placed(String name) {
        return name != null && ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    }

    private void go(String path) throws IOException {
        external().redirect(request().getContextPath() + path);
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    /** What there is to do: "dead", "join", "sign-in", "accept" or "sign-out". */
    public String getStep() {
        if (offer().isEmpty()) {
            return "dead";
        } else if (visitor.isKnown()) {
            return visitor.getEmail().equalsIgnoreCase(offer().get().email()) ? "accept" : "sign-out";
        }
        return offer().get().signsIn() ? "sign-in" : "join";
    }

    /** The sentence with the company, the address invited, the end of the invitation, and who is signed in. */
    public String say(String key) {
        Offer said = offer().orElseThrow();
        String until = TO_THE_MINUTE.format(said.validUntil().atZone(said.zone())) + " (" + said.zone() + ")";
        return switch (key) {
            case "join.as" -> MessageFormat.format(WORDS.getString(key), said.email(), until);
            case "join.known", "join.other" -> MessageFormat.format(WORDS.getString(key), said.email());
            case "join.known.lead" -> MessageFormat.format(WORDS.getString(key), said.email(), said.company());
            case "join.other.lead" -> MessageFormat.format(WORDS.getString(key), said.email(), visitor.getEmail());
            default -> MessageFormat.format(WORDS.getString(key), said.company());
        };
    }

    /** Where to sign in and come back. */
    public String getSignIn() {
        return request().getContextPath() + Area.SIGN_IN_PATH + "?next="
                + URLEncoder.encode(Area.JOIN_PATH + "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What is wrong with a field; empty for nothing. */
    public String problem(String field) {
        return refused == null ? "" : refused.problems().stream().filter(problem -> problem.field().equals(field))
                .map(Refused.Problem::reason).collect(Collectors.joining("; "));
    }

    /** What is wrong and at no field of the page; empty for nothing. */
    public String getTrouble() {
        boolean atFields = refused != null && refused.problems().stream().map(Refused.Problem::field)
                .anyMatch(List.of("name", "password", "zone", "language")::contains);
        return refused == null || atFields ? "" : refused.getMessage();
    }

    public boolean isProblems() {
        return refused != null && getTrouble().isEmpty();
    }

    /** The address that was invited. */
    public String getEmail() {
        return offer().map(Offer::email).orElse("");
    }

    /** What the script policy of this page lets run; sent along because the page that answers a form has to keep it. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(faces).getNonce();
    }

    public List<String> getZones() {
        return List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    }

    /** The languages to choose from, the usual one first. */
    public List<String> getLanguages() {
        return Stream.concat(Stream.of(SignIn.USUAL_LANGUAGE), SignIn.LANGUAGES.stream().sorted()).distinct().toList();
    }

    public String getToken() {
        return token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never given back to the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The customer's until another is chosen. */
    public String getZone() {
        return zone != null ? zone : offer().map(one -> one.zone().getId()).orElse(null);
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language != null ? language : SignIn.USUAL_LANGUAGE;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
