package com.logitech.serviceportal.acceptance.probe;

import com.logitech.serviceportal.contracts.api.ContractRounds;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.NewUser;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.PersonalFiles;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.accounts.TokenId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.minimums.MinimumRounds;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.dispatch.api.EndingRounds;
import com.logitech.serviceportal.replacement.api.ReplacementRounds;
import com.logitech.serviceportal.spares.api.SparesRounds;
import com.logitech.serviceportal.support.api.SupportRounds;
import com.logitech.serviceportal.support.api.mail.MailDesk;
import com.logitech.serviceportal.support.api.mail.MailIn;
import com.logitech.serviceportal.support.api.mail.MailSigns;
import com.logitech.serviceportal.support.api.mail.UnknownSenders;
import com.logitech.serviceportal.support.api.managers.ManagerRounds;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * {@code POST /probe/driven?what=startDue}: one call on an api that programs cannot make, by the house itself or by the person named
 * {@code user}. Answers with what came of it.
 */
@WebServlet("/driven")
public class DrivingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Of everybody it adds. */
    public static final String PASSWORD = "A probe's password, long enough";

    @Inject
    private transient ContractRounds rounds;
    @Inject
    private transient MinimumRounds minimumRounds;
    @Inject
    private transient ManagerRounds managerRounds;
    @Inject
    private transient EndingRounds endingRounds;
    @Inject
    private transient SupportRounds supportRounds;
    @Inject
    private transient ReplacementRounds replacementRounds;
    @Inject
    private transient SparesRounds sparesRounds;
    @Inject
    private transient MailDesk mailDesk;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient PersonalFiles files;
    @Inject
    private transient SignIn signIn;
    @Inject
    private transient Invitations invitations;

    @Inject
    private transient Minimums minimums;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String user = request.getParameter("user");
        Caller caller = user == null ? Caller.system("probe") : new Caller(UUID.fromString(user), "Probe", Set.of(), Map.of(), "portal");
        response.setContentType("text/plain");
        response.getWriter().print(Caller.actingAs(caller, () -> driven(request, user)));
    }

    private Object driven(HttpServletRequest request, String user) {
        return switch (request.getParameter("what")) {
            case "startDue" -> rounds.startDue();
            case "endDue" -> rounds.endDue();
            case "outgrownDue" -> rounds.outgrownDue();
            case "returnDue" -> rounds.returnDue();
            case "closeUnanswered" -> supportRounds.closeUnanswered();
            case "tellMissed" -> supportRounds.tellMissed();
            case "remindOfFollowUps" -> supportRounds.remindOfFollowUps();
            case "remindOfOverdue" -> replacementRounds.remindOfOverdue();
            case "setUnitsAside" -> replacementRounds.setUnitsAside();
            case "noticeEntitlements" -> sparesRounds.noticeEntitlements();
            case "remindOfFirmware" -> sparesRounds.remindOfFirmware();
            case "countByHours" -> supportRounds.countByHours();
            case "takeMail" -> mailDesk.take(new MailIn("", List.of(), List.of(), List.of(), UUID.randomUUID() + "@nowhere.example", "",
                    "A question", "Who helps me?", Instant.EPOCH, MailSigns.none(), List.of(), Optional.empty(), new byte[0]),
                    UnknownSenders.RETURN);
            case "takeFiles" -> mailDesk.take(new MailIn("", List.of(),
                    List.of(new TicketId(UUID.fromString(request.getParameter("ticket")))), List.of(), request.getParameter("from"), "",
                    "Re: A question", "With a file.", Instant.EPOCH, MailSigns.none(),
                    List.of(new MailIn.Enclosed("empty.log", "text/plain", new byte[0])), Optional.empty(), new byte[0]),
                    UnknownSenders.RETURN);
            case "giveBackWaiting" -> mailDesk.giveBackWaiting(10);
            case "waitMail" -> mailDesk.take(new MailIn("", List.of(), List.of(), List.of(), UUID.randomUUID() + "@nowhere.example", "",
                    "A question", "Who helps me?", Instant.EPOCH, MailSigns.none(), List.of(), Optional.empty(), new byte[0]),
                    UnknownSenders.HOLD);
            case "tellEnding" -> endingRounds.tellEnding();
            case "endLost" -> managerRounds.endLost();
            case "findUnmanaged" -> managerRounds.findUnmanaged();
            case "tellDue" -> minimumRounds.tellDue();
            case "minimumsAgree" -> agreeing(new CustomerId(UUID.fromString(request.getParameter("customer"))),
                    Instant.parse(request.getParameter("at")), Instant.parse(request.getParameter("knownAt")));
            case "addUser" -> {
                String mark = Objects.requireNonNullElseGet(request.getParameter("mark"), () -> UUID.randomUUID().toString());
                CustomerRole role = new CustomerRole(Objects.requireNonNullElse(request.getParameter("role"), "READ_ONLY"));
                yield accounts.addUser(new NewUser(mark + "@trial.example", "Probe " + mark, PASSWORD, Set.of(),
                        Map.of(new CustomerId(UUID.fromString(request.getParameter("customer"))), role), ZoneId.of("Europe/Zurich")));
            }
            case "erase" -> files.erase(new UserId(UUID.fromString(request.getParameter("other"))), "Asked for.").name();
            case "disableUser" -> {
                accounts.disableUser(new UserId(UUID.fromString(request.getParameter("other"))));
                yield "disabled";
            }
            case "include" -> {
                accounts.include(CustomerRole.INSTALLER, "REMOVE_SPACES", Boolean.parseBoolean(request.getParameter("included")));
                yield "included";
            }
            case "token" -> invitations.letter(invitation(request)).map(Invitations.Letter::token).orElse("");
            case "accept" -> invitations.join(request.getParameter("token"), new Invitations.NewPerson("Probe", PASSWORD,
                    ZoneId.of("Europe/Zurich"), "en")).user();
            case "issueToken" -> signIn.issueToken("probe", Set.of("spaces:read"), Optional.empty()).id();
            case "revokeToken" -> {
                signIn.revokeToken(new TokenId(UUID.fromString(request.getParameter("token"))));
                yield "revoked";
            }
            case "changePassword" -> {
                signIn.changePassword(PASSWORD, "Another " + PASSWORD);
                yield "changed";
            }
            default -> throw new IllegalArgumentException("nothing of that name for " + user);
        };
    }

    /** What is said of each benefit alone is what is said of it among all. @return for each line whether it is held, and how many count */
    private String agreeing(CustomerId customer, Instant at, Instant knownAt) {
        List<MinimumStanding> whole = minimums.of(customer, at, knownAt);
        for (Benefit benefit : whole.stream().map(standing -> standing.line().benefit()).distinct().toList()) {
            List<MinimumStanding> alone = minimums.of(customer, benefit, at, knownAt);
            if (!alone.equals(whole.stream().filter(standing -> standing.line().benefit().equals(benefit)).toList())) {
                throw new IllegalStateException("of " + benefit + " of " + customer + " at " + at + ", known at " + knownAt + " is said "
                        + alone + ", and among all " + whole);
            }
        }
        if (!minimums.of(customer, new Benefit("NOT_A_BENEFIT"), at, knownAt).isEmpty()) {
            throw new IllegalStateException("something is said of what is no benefit");
        }
        return whole.stream().map(standing -> standing.held() + " " + standing.activeSelectSpaces()).collect(Collectors.joining(","));
    }

    private static InvitationId invitation(HttpServletRequest request) {
        return new InvitationId(UUID.fromString(request.getParameter("invitation")));
    }
}
