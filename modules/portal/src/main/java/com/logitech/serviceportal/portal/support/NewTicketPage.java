package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.spaces.Choice;
import com.logitech.serviceportal.portal.spaces.Choices;
import com.logitech.serviceportal.portal.spaces.CustomerConverter;
import com.logitech.serviceportal.portal.spaces.SpaceWords;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.Asking;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.NewTicket;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.SupportOffer;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Opens a ticket; before anything is sent it says what each level promises, and why (R30-R33, R48). */
@Named
@ViewScoped
public class NewTicketPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HelpDesk desk;
    @Inject
    private transient SpaceRegister register;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Choices choices;
    @Inject
    private transient SpaceWords spaceWords;
    @Inject
    private transient SupportWords words;

    private String spaceAsked;
    private Choice customer;
    private Choice space;
    private String language = "en";
    private SupportLevel level;
    private String subject;
    private String text;
    private Channel channel = Channel.MAIL;
    private String phone;
    private transient List<SupportOffer> offers;

    public void load() {
        if (Asked.some(spaceAsked).isPresent()) {
            SpaceSummary asked = register.space(Asked.space(spaceAsked));
            focus.on(asked.customer());
            space = new Choice(asked.id().toString(), asked.name(), spaceWords.place(asked));
        }
        if (focus.getCustomer() != null) {
            customer = CustomerConverter.of(accounts.customer(focus.getCustomer()));
        }
    }

    /** What could be promised now; none before the customer is known. */
    public List<SupportOffer> getOffers() {
        if (offers == null && customer != null) {
            offers = desk.offers(new Asking(customerId(), spaceId(), Optional.empty(), language));
        }
        return offers == null ? List.of() : offers;
    }

    public List<SupportOffer> getGranted() {
        return getOffers().stream().filter(offer -> offer.admission().granted()).toList();
    }

    public String send() {
        if (customer == null) {
            throw Refused.input("customer", words.text("problem.customer"));
        }
        TicketDetail opened = desk.open(new NewTicket(customerId(), spaceId(), Optional.empty(), getLevel(), Asked.text(subject),
                Asked.text(text), language, channel, Asked.text(phone)));
        Notices.good(words.text("opened", opened.ticket().number()));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + opened.ticket().id();
    }

    /** The customer's Spaces with the text in them; none before the customer is known. */
    public List<Choice> find(String part) {
        return customer == null ? List.of() : choices.spaces(customerId(), part);
    }

    private CustomerId customerId() {
        return new CustomerId(Asked.id(customer.id(), "customer"));
    }

    private Optional<SpaceId> spaceId() {
        return Optional.ofNullable(space).map(chosen -> Asked.space(chosen.id()));
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    /** The one chosen, as long as it is granted; otherwise the best that is. */
    public SupportLevel getLevel() {
        List<SupportLevel> granted = getGranted().stream().map(SupportOffer::level).toList();
        return level != null && granted.contains(level) || granted.isEmpty() ? level : granted.get(0);
    }

    public void setLevel(SupportLevel level) {
        this.level = level;
    }

    public String getSpaceAsked() {
        return spaceAsked;
    }

    public void setSpaceAsked(String spaceAsked) {
        this.spaceAsked = spaceAsked;
    }

    public Choice getCustomer() {
        return customer;
    }

    public void setCustomer(Choice customer) {
        this.customer = customer;
        offers = null;
    }

    public Choice getSpace() {
        return space;
    }

    public void setSpace(Choice space) {
        this.space = space;
        offers = null;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
        offers = null;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
