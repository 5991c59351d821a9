package com.logitech.serviceportal.portal.support.tags;

import com.logitech.serviceportal.portal.support.MailWords;
import com.logitech.serviceportal.portal.support.SupportWords;
import com.logitech.serviceportal.portal.tags.Drawn;
import com.logitech.serviceportal.support.api.talk.Attachments.AttachedFile;
import com.logitech.serviceportal.support.api.talk.Conversation.SaidWord;
import com.logitech.serviceportal.support.api.talk.Conversation.TextPart;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.Delivery;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordPlace;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;

/** Words of a ticket: who said each and when, as it looks, with its files and what came of its mail. */
@FacesComponent("serviceportal.conversation")
public class ConversationTag extends Drawn {

    private static final double KILOBYTE = 1024.0;

    @Override
    protected void draw(Pen pen) throws IOException {
        SupportWords say = pen.bean("supportSay", SupportWords.class);
        List<SaidWord> words = given("value");
        pen.begin("ol", "conversation");
        for (SaidWord word : words) {
            word(pen, say, word);
        }
        pen.end("ol");
    }

    private void word(Pen pen, SupportWords say, SaidWord word) throws IOException {
        Kind kind = Kind.of(word);
        pen.begin("li", "said " + kind.styleClass).with("data-word", word.id().toString()).begin("p", "said-head")
                .state(say.plain("said." + word.kind()), kind.tone, say.plain("said.icon." + word.kind())).text(" ")
                .begin("strong", "").whole("bdi", "", word.by()).end("strong").text(" ").instant(word.at(), null).end("p");
        if (!word.places().isEmpty()) {
            pen.begin("ul", "said-places");
            for (WordPlace place : word.places()) {
                pen.begin("li", "").icon("pi-share-alt").text(" " + say.plain("talk.place." + place.kind()) + " ")
                        .link("", "/support/ticket.xhtml?id=" + place.ticket()).text(place.number().toString()).end("a").end("li");
            }
            pen.end("ul");
        }
        for (TextPart part : word.parts()) {
            text(pen, say, part);
        }
        if (!word.files().isEmpty()) {
            pen.begin("ul", "said-files").with("aria-label", say.plain("talk.files.of"));
            for (AttachedFile file : word.files()) {
                file(pen, say, file);
            }
            pen.end("ul");
        }
        if (word.delivery().isPresent()) {
            delivery(pen, say, word.delivery().get());
        }
        pen.end("li");
    }

    /** The one place where HTML is written as it is: what the help desk made and cleaned of a text, and nothing else. */
    private static void text(Pen pen, SupportWords say, TextPart part) throws IOException {
        if (part.quoted()) {
            pen.begin("details", "said-quoted").whole("summary", "", say.plain("talk.quoted"));
        }
        pen.begin("div", "said-text").with("dir", "auto");
        pen.context().getResponseWriter().write(part.html());
        pen.end("div");
        if (part.quoted()) {
            pen.end("details");
        }
    }

    private void file(Pen pen, SupportWords say, AttachedFile file) throws IOException {
        String path = words("files") + file.id();
        pen.begin("li", "");
        if (file.picture()) {
            pen.link("said-picture", path + "/picture").with("target", "_blank").with("rel", "noopener")
                    .begin("img", "").with("src", pen.address(path + "/picture"))
                    .with("alt", say.text("talk.picture", file.name())).with("loading", "lazy").end("img").end("a");
        }
        pen.link("", path).with("download", file.name()).icon("pi-download").text(" ").whole("bdi", "", file.name()).end("a").text(" ")
                .whole("span", "muted", say.text("talk.kilobytes", Math.max(1, Math.round(file.bytes() / KILOBYTE)))).end("li");
    }

    private static void delivery(Pen pen, SupportWords say, Delivery mail) throws IOException {
        pen.begin("p", "said-mail");
        if (mail.cameBackAt().isPresent()) {
            pen.state(pen.bean("mailSay", MailWords.class).cameBack(mail.status()), "attention", "pi-exclamation-triangle").text(" ")
                    .instant(mail.cameBackAt().get(), null);
        } else {
            pen.text(say.plain("mail.accepted") + " ").instant(mail.acceptedAt().orElse(null), null);
        }
        pen.end("p");
    }

    /** Whose words they are, as they look. */
    private enum Kind {
        NOTE("note", "attention"), THEIRS("theirs", "information"), OURS("ours", "good");

        private final String styleClass;
        private final String tone;

        Kind(String styleClass, String tone) {
            this.styleClass = styleClass;
            this.tone = tone;
        }

        static Kind of(SaidWord word) {
            return switch (word.kind()) {
                case NOTE -> NOTE;
                case CUSTOMER -> THEIRS;
                default -> OURS;
            };
        }
    }
}
