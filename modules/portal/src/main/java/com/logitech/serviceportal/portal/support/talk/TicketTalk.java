package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.support.SupportWords;
import com.logitech.serviceportal.portal.support.TicketPage;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.talk.Conversation.SaidWord;
import com.logitech.serviceportal.support.api.talk.Conversation.Saying;
import com.logitech.serviceportal.support.api.talk.Conversation;
import com.logitech.serviceportal.support.api.talk.Followers.Follower;
import com.logitech.serviceportal.support.api.talk.Followers;
import com.logitech.serviceportal.support.api.talk.Merging.Together;
import com.logitech.serviceportal.support.api.talk.Merging;
import com.logitech.serviceportal.support.api.talk.Readership;
import com.logitech.serviceportal.support.api.talk.Satisfaction;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conversation of the ticket that is open, and the one place where something is said in it: to the customer, for our own people, or
 * as a call that was made.
 */
@Named
@ViewScoped
public class TicketTalk implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Where the next page finds that a draft has become a word. */
    private static final String SENT = TicketTalk.class.getName() + ".sent";

    @Inject
    private TicketPage page;
    @Inject
    private transient Conversation conversation;
    @Inject
    private transient HelpDesk desk;
    @Inject
    private transient Followers followers;
    @Inject
    private transient Readership readership;
    @Inject
    private transient Satisfaction satisfaction;
    @Inject
    private transient Merging merging;
    @Inject
    private transient SupportWords words;

    private transient Readership.Readers readers;
    private long seen;
    private Set<UUID> read = Set.of();
    private String standing;
    private String live;
    private String mode;
    private String text;
    private boolean take;
    private boolean solve;
    private transient List<Part> files = List.of();
    private boolean overtaken;
    private String email;
    private Integer stars;
    private String opinion;
    private String settle;
    private String propose;

    /** How something is said. */
    public enum Mode {
        REPLY, NOTE, CALL
    }

    @PostConstruct
    void begin() {
        catchUp();
        mode = getModes().stream().findFirst().map(Enum::name).orElse("");
        page.getWhole().rating().ifPresent(given -> {
            stars = given.stars();
            opinion = given.text();
        });
    }

    private void catchUp() {
        seen = detail().version();
        read = getSaid().stream().map(word -> word.id().value()).collect(Collectors.toSet());
        standing = TicketStanding.of(page.getWhole());
    }

    /** Sends it, or keeps it, as it is shown. Where somebody was faster, what he said is shown first, and the text stays. */
    public String send(Mode how) throws IOException {
        mode = how.name();
        List<SentFile> sent = sent();
        Saying saying = new Saying(Asked.text(text), how == Mode.NOTE, take, solve && how == Mode.REPLY,
                Asked.constant(Priority.class, settle), Asked.some(propose));
        return done(version -> conversation.say(id(), version, saying, sent), words.text(how == Mode.NOTE ? "noted" : "written"));
    }

    public String called(boolean reached) {
        mode = Mode.CALL.name();
        return done(version -> desk.call(id(), version, reached, Asked.text(text)), words.text(reached ? "called" : "called.vain"));
    }

    /** Does it at the version that was read. */
    private String done(LongConsumer act, String notice) {
        if (isOvertakenBy(act)) {
            page.refresh();
            if (!hasSeenAll() || isOvertakenBy(act)) {
                page.refresh();
                overtaken = true;
                seen = detail().version();
                return null;
            }
        }
        return done(notice);
    }

    private boolean isOvertakenBy(LongConsumer act) {
        try {
            act.accept(seen);
            return false;
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.STALE) {
                throw refused;
            }
            return true;
        }
    }

    /** Whether all that came meanwhile is words he saw come: then what he has read is the ticket as it is now. */
    private boolean hasSeenAll() {
        List<String> came = List.of(Asked.text(live).split(" "));
        boolean all = !getMeanwhile().isEmpty() && getMeanwhile().stream().allMatch(word -> came.contains(word.id().toString()))
                && TicketStanding.of(page.getWhole()).equals(standing);
        seen = all ? detail().version() : seen;
        return all;
    }

    private String done(String notice) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SENT, true);
        Notices.good(notice);
        return "/support/ticket.xhtml?faces-redirect=true&id=" + id();
    }

    /** What is longer than is taken is not read to its end. */
    private List<SentFile> sent() throws IOException {
        List<SentFile> sent = new ArrayList<>();
        for (Part file : Optional.ofNullable(files).orElse(List.of())) {
            if (sent.size() <= Attachments.MOST_FILES && Asked.some(file.getSubmittedFileName()).isPresent()) {
                try (InputStream content = file.getInputStream()) {
                    sent.add(new SentFile(file.getSubmittedFileName(), content.readNBytes(Attachments.LARGEST_FILE + 1)));
                }
            }
        }
        return sent;
    }

    public String follow() {
        followers.follow(id());
        Notices.good(words.text("talk.followed"));
        return back();
    }

    public String addFollower() {
        followers.add(id(), Asked.text(email));
        Notices.good(words.text("talk.followed"));
        return back();
    }

    public String removeFollower(UserId person) {
        followers.remove(id(), person);
        Notices.good(words.text("talk.unfollowed"));
        return back();
    }

    public String undoMerge() {
        merging.undo(id(), seen);
        Notices.good(words.text("talk.merge.undone"));
        return back();
    }

    /** Takes back what the ticket has to do with another, on whichever side it was said. */
    public String unlink(Merging.Link link) {
        TicketId other = link.other().id();
        merging.unlink(link.from() ? id() : other, link.from() ? other : id(), link.kind());
        Notices.good(words.text("together.unlinked"));
        return back();
    }

    /** What belongs to the ticket. */
    public Together getTogether() {
        return page.getWhole().together();
    }

    public String rate() {
        satisfaction.rate(id(), stars == null ? 0 : stars, Asked.text(opinion));
        Notices.good(words.text("talk.rated"));
        return back();
    }

    private String back() {
        return "/support/ticket.xhtml?faces-redirect=true&id=" + id();
    }

    private TicketDetail detail() {
        return page.getDetail();
    }

    private TicketId id() {
        return detail().ticket().id();
    }

    public String getId() {
        return id().toString();
    }

    /** Whether the visitor is one of our people who answer tickets. */
    public boolean isOurs() {
        return page.isOurs();
    }

    /** Whether he may write here. */
    public boolean isAllowed() {
        return page.isAllowed();
    }

    public boolean isOpen() {
        return detail().ticket().isOpen();
    }

    public List<SaidWord> getSaid() {
        return page.getWhole().said();
    }

    /** What was said since the page was drawn. */
    public List<SaidWord> getMeanwhile() {
        return getSaid().stream().filter(word -> !read.contains(word.id().value())).toList();
    }

    /** Whether somebody was faster. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether the draft on the page has just become a word. */
    public boolean isSent() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().containsKey(SENT);
    }

    /** The ways the visitor may say something here, the usual one first. */
    public List<Mode> getModes() {
        boolean qualified = detail().ticket().level() != SupportLevel.SELECT
                || Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.SERVICE_MANAGER);
        Stream<Mode> spoken = page.isWriting() && (!page.isOurs() || qualified) ? Stream.of(Mode.REPLY) : Stream.of();
        Stream<Mode> called = page.isWriting() && page.isOurs() && qualified ? Stream.of(Mode.CALL) : Stream.of();
        Stream<Mode> noted = page.isOurs() ? Stream.of(Mode.NOTE) : Stream.of();
        return (isToCall() ? Stream.of(called, spoken, noted) : Stream.of(spoken, noted, called)).flatMap(one -> one).toList();
    }

    /** Whether the customer prefers to be called, and the visitor is one who would (R36). */
    public boolean isToCall() {
        return page.isOurs() && isOpen() && detail().asksForCall();
    }

    public String getPhone() {
        return detail().phone();
    }

    /** The number as a telephone dials it. */
    public String getPhoneToCall() {
        return detail().phone().replaceAll("[^+0-9]", "");
    }

    public boolean has(Mode one) {
        return getModes().contains(one);
    }

    /** "Send to Northwind University", or "Send". */
    public String getSendWords() {
        return page.isOurs() ? words.text("talk.send.to", detail().ticket().company()) : words.text("write.go");
    }

    /** Where the ticket is, with nothing being done. */
    public String getAddress() {
        return page.getAddress();
    }

    /** Whether the form for one more follower is shown. */
    public boolean isAdding() {
        return "follower".equals(page.getDoing()) && isAllowed();
    }

    /** Who can read the ticket, once somebody wants to know; null before. */
    public Readership.Readers getReaders() {
        if (readers == null && "readers".equals(page.getDoing())) {
            readers = readership.of(id());
        }
        return readers;
    }

    public String getReadersLead() {
        return words.text(readers.group().isEmpty() ? "readers.all" : "readers.group", readers.company(), readers.group());
    }

    public String getReadersOurs() {
        return words.text("readers.ours", readers.ours().stream().sorted().map(role -> words.text("readers.role." + role))
                .collect(Collectors.joining(", ")));
    }

    public List<Follower> getFollowing() {
        return page.getWhole().following();
    }

    public boolean isFollowed() {
        return getFollowing().stream().anyMatch(follower -> follower.person().value().equals(Caller.current().user()));
    }

    public boolean isHimself(UserId person) {
        return person.value().equals(Caller.current().user());
    }

    /** Whether the visitor is asked how it was. */
    public boolean isRating() {
        return page.isAllowed() && !Caller.current().isStaff() && !detail().ticket().isOpen();
    }

    /** The rating that stands; null for none. */
    public Satisfaction.Rating getRated() {
        return page.getWhole().rating().orElse(null);
    }

    public String getFilesPath() {
        return "/api/tickets/" + id() + "/files/";
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isTake() {
        return take;
    }

    public void setTake(boolean take) {
        this.take = take;
    }

    public boolean isSolve() {
        return solve;
    }

    public void setSolve(boolean solve) {
        this.solve = solve;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getSettle() {
        return settle;
    }

    public void setSettle(String settle) {
        this.settle = settle;
    }

    public String getPropose() {
        return propose;
    }

    public void setPropose(String propose) {
        this.propose = propose;
    }

    /** The words that came while the page was open and that he had in sight, by their ids. */
    public String getLive() {
        return live;
    }

    public void setLive(String live) {
        this.live = live;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
