package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.api.MailChoices;
import com.logitech.serviceportal.dispatch.api.NoticeBoard.Notice;
import com.logitech.serviceportal.dispatch.api.NoticeBoard;
import com.logitech.serviceportal.dispatch.api.NoticeId;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A person's notices, newest first, and which mails he wants. */
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

    private String which = "";
    private String after;
    private Page<Notice> notices;
    private String[] topics = {};

    public void load() {
        notices = board.notices("unread".equals(which), Asked.some(after), Page.USUAL_SIZE);
        topics = mails.wanted().stream().map(Enum::name).toArray(String[]::new);
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
        mails.want(Arrays.stream(topics).flatMap(topic -> Asked.constant(Topic.class, topic).stream()).collect(Collectors.toSet()));
        Notices.good(words.text("mails.kept"));
        return HERE;
    }

    public Page<Notice> getNotices() {
        return notices;
    }

    public boolean isNone() {
        return notices == null || notices.items().isEmpty();
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
        return topics.clone();
    }

    public void setTopics(String[] topics) {
        this.topics = topics == null ? new String[] {} : topics.clone();
    }
}
