package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.contracts.api.people.UserInvited;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes to people who were invited. The link is made when the mail is, and stands nowhere else; of what was withdrawn nothing is said. */
@ApplicationScoped
class InvitationLetters implements Wording {

    private static final String KIND = UserInvited.class.getSimpleName();

    @Inject
    private Invitations invitations;
    @Inject
    private MailRoom mailRoom;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.empty();
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return Set.of(new Addressee(Recipient.INVITATION, ((UserInvited) fact).invitation().value()));
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        return invitations.letter(new InvitationId(message.recipient()))
                .map(invitation -> new Mail(invitation.email(), "", letter(invitation, mailRoom.portal())));
    }

    static Letter letter(Invitations.Letter invitation, String portal) {
        Phrases phrases = Phrases.in(invitation.language());
        LetterHead head = new LetterHead(phrases, KIND, "", portal, false);
        String until = phrases.instant(invitation.validUntil(), invitation.zone());
        List<Letter.Row> rows = new ArrayList<>(List.of(head.row("customer", invitation.company()),
                head.row("role", invitation.roleTitle())));
        invitation.invitedBy().ifPresent(name -> rows.add(head.row("invited.by", name)));
        rows.add(head.row("until", until));
        return head.letter(phrases.text(KIND + ".subject", invitation.company()),
                List.of(phrases.text(KIND + ".text", invitation.company()), phrases.text(KIND + ".next", until)), rows,
                Optional.of(new Letter.Link(phrases.text("link.join"), portal + "/join.xhtml?token=" + invitation.token())));
    }
}
