package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.dispatch.api.MailChoices.Quiet;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.api.MailChoices;
import com.logitech.serviceportal.dispatch.api.NoticeBoard.Notice;
import com.logitech.serviceportal.dispatch.api.NoticeBoard;
import com.logitech.serviceportal.dispatch.api.NoticeId;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person's notices, newest first, which mails he wants, and when not. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String HERE = "/dispatch/notices.xhtml?faces-redirect=true";

    @Inject
    private NoticeBoard board;
    @Inject
    private MailChoices mails;
    @Inject
    private DispatchWords words;
    @Inject
    private Visitor visitor;

    private String which = "";
    private String after;
    private Page<Notice> notices;
    /** Null until somebody asks for them, or sends them. */
    private String[] topics;
    private LocalTime from;
    private LocalTime until;

    public void load() {
        getNotices();
        Optional<Quiet> quiet = mails.quiet();
        from = quiet.map(Quiet::from).orElse(null);
        until = quiet.map(Quiet::until).orElse(null);
    }

    public String read(String notice) {
        board.read(new NoticeId(Asked.id(notice, "notice")));
        return HERE;
    }

    public String readAll() {
        board.readAll();
        return HERE;
    }

    public String want() {
        mails.want(Arrays.stream(getTopics()).flatMap(topic -> Asked.constant(Topic.class, topic).stream()).collect(Collectors.toSet()));
        Notices.good(words.text("mails.kept"));
        return HERE;
    }

    public String keepQuiet() {
        mails.keepQuiet(from == null && until == null ? Optional.empty() : Optional.of(new Quiet(from, until)));
        Notices.good(words.text(from == null ? "quiet.none" : "quiet.kept", from, until, visitor.getZone().getId()));
        return HERE;
    }

    /** There also where what was sent is refused, and the page shown again. */
    public Page<Notice> getNotices() {
        if (notices == null) {
            notices = board.notices("unread".equals(which), Asked.some(after), Page.USUAL_SIZE);
        }
        return notices;
    }

    public boolean isNone() {
        return getNotices().items().isEmpty();
    }

    /** Whether the reader is one of our own people, who are told other things. */
    public boolean isOurs() {
        return Caller.current().isStaff();
    }

    public List<Topic> getKnownTopics() {
        return List.copyOf(mails.offered());
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = Asked.text(which);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String[] getTopics() {
        return topics == null ? mails.wanted().stream().map(Enum::name).toArray(String[]::new) : topics.clone();
    }

    public void setTopics(String[] topics) {
        this.topics = topics == null ? new String[] {} : topics.clone();
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
