package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Member;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Phase;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Registration;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.RegistrationQuery;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.contracts.api.people.Contacts;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceQuery;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.spaces.Choice;
import com.logitech.serviceportal.portal.spaces.Choices;
import com.logitech.serviceportal.portal.spaces.CustomerConverter;
import com.logitech.serviceportal.portal.spaces.SpaceWords;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.Arrival;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.Asking;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.NewTicket;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.SupportOffer;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
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
    private transient DeviceRegister devices;
    @Inject
    private transient JumpStartRegister jumpStart;
    @Inject
    private transient Contacts contacts;
    @Inject
    private transient Clock clock;
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
    private String registration;
    private ProductKind kind = ProductKind.OURS;
    private String product;
    private String device;
    private boolean called;
    private String askedFor;
    private transient List<SupportOffer> offers;
    private transient List<DeviceSummary> found;
    private transient List<Registration> registered;

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
            offers = desk.offers(new Asking(customerId(), spaceId(), registrationId(), language, Optional.of(product())));
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
        TicketDetail opened = desk.open(new NewTicket(customerId(), spaceId(), registrationId(), getLevel(), Asked.text(subject),
                Asked.text(text), language, channel, Asked.text(phone), Optional.of(product()), arrival()));
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

    private Optional<JumpStartId> registrationId() {
        return Asked.some(registration).map(id -> new JumpStartId(Asked.id(id, "registration")));
    }

    private AskedProduct product() {
        return new AskedProduct(kind, Asked.text(product), Asked.some(device).map(Asked::device));
    }

    /** One of our people writes a call down for who is on the phone (R49). */
    private Optional<Arrival> arrival() {
        return isOurs() && called ? Optional.of(new Arrival(Origin.PHONE, Asked.some(askedFor).map(id -> new UserId(Asked.id(id, "user")))))
                : Optional.empty();
    }

    /** Whether the visitor is one of our people. */
    public boolean isOurs() {
        return Caller.current().isStaff();
    }

    /** The devices of the chosen Space; none before one is chosen. */
    public List<DeviceSummary> getDevices() {
        if (found == null) {
            found = spaceId().map(chosen -> devices.devices(DeviceQuery.in(chosen)).items()).orElse(List.of());
        }
        return found;
    }

    /** What the customer has registered for JumpStart and is served now. */
    public List<Registration> getRegistrations() {
        if (registered == null && customer != null) {
            registered = jumpStart.registrations(new RegistrationQuery(Optional.of(customerId()), false, "", Optional.empty(),
                    Page.USUAL_SIZE)).items().stream().filter(one -> one.phase() == Phase.SERVED).toList();
        }
        return registered == null ? List.of() : registered;
    }

    /** Who opens the tickets about the registered product chosen (R129), for who may not; empty while there is nothing to ask him for. */
    public String getWhoToAsk() {
        boolean refused = registrationId().isPresent() && getGranted().stream().noneMatch(offer -> offer.level() == SupportLevel.JUMPSTART);
        return !refused ? "" : contacts.contact(customerId(), clock.instant()).filter(named -> !Caller.current().user().equals(
                named.user().value())).map(named -> words.text("new.contact", named.name(), named.email())).orElse("");
    }

    /** Who of the customer's people may be on the phone; for our own people. */
    public List<Member> getPeople() {
        return isOurs() && customer != null ? accounts.members(customerId()) : List.of();
    }

    public List<ProductKind> getKinds() {
        return List.of(ProductKind.values());
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
        registered = null;
        offers = null;
    }

    public Choice getSpace() {
        return space;
    }

    public void setSpace(Choice space) {
        this.space = space;
        found = null;
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

    public String getRegistration() {
        return registration;
    }

    public void setRegistration(String registration) {
        this.registration = registration;
        offers = null;
    }

    public ProductKind getKind() {
        return kind;
    }

    public void setKind(ProductKind kind) {
        this.kind = kind;
        offers = null;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
        offers = null;
    }

    public String getDevice() {
        return device;
    }

    public void setDevice(String device) {
        this.device = device;
        offers = null;
    }

    public boolean isCalled() {
        return called;
    }

    public void setCalled(boolean called) {
        this.called = called;
    }

    public String getAskedFor() {
        return askedFor;
    }

    public void setAskedFor(String askedFor) {
        this.askedFor = askedFor;
    }
}
