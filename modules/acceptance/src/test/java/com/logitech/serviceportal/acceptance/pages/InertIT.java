package com.logitech.serviceportal.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.Clamd;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.api.Sowing;
import com.logitech.serviceportal.acceptance.catchers.MailCatcher;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.OutboxCampaign;
import com.logitech.serviceportal.acceptance.commands.SealingKey;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Organization;
import com.logitech.serviceportal.acceptance.stories.LinkedOrganization;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a server of its own: nobody else would find his things again in what is sown here. */
@ExtendWith(Chromium.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Whatever somebody writes, into whatever field,")
class InertIT {

    private static final Path TARGET = Path.of("target/inert").toAbsolutePath();
    private static final Duration SOON = Duration.ofSeconds(40);
    /** What only who reckons comes to. */
    private static final String RECKONED = "62710561";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** What a spreadsheet runs or loads. */
    private static final Pattern RUNNING = Pattern.compile("<f[ >]|<hyperlink|<oleObject");
    private static final Set<String> HEADERS = Set.of("from", "to", "subject", "date", "mime-version", "content-type", "message-id",
            "auto-submitted", "x-auto-response-suppress", "reply-to", "references", "in-reply-to", "content-language",
            "content-transfer-encoding");
    private static final Set<String> ELEMENTS = Set.of("#root", "html", "head", "meta", "title", "body", "div", "p", "br", "table", "tbody",
            "tr", "td", "a", "hr");
    private static final Set<String> ATTRIBUTES = Set.of("style", "href", "lang", "charset", "role");
    private static final String LOOK = """
            ours => {
              const wrong = window.sown ? ['a script ran'] : [];
              const told = element => element.outerHTML.slice(0, 300);
              for (const element of document.querySelectorAll('*')) {
                if (element.hasAttribute('data-sown') || ['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'MATH', 'NOSCRIPT', 'FRAME', 'ANIMATE']
                    .includes(element.tagName.toUpperCase())) {
                  wrong.push('became an element: ' + told(element));
                }
                for (const {name, value} of element.attributes) {
                  const leading = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'srcset'].includes(name);
                  const plain = value.replace(/[\\u0000-\\u0020]/g, '').toLowerCase();
                  if (name.startsWith('on') || leading && /^(javascript|vbscript|data):/.test(plain)) {
                    wrong.push('acts: ' + told(element));
                  } else if (leading && name !== 'href' && /^(https?:)?\\/\\//.test(plain) && !plain.startsWith(ours)) {
                    wrong.push('leads away: ' + told(element));
                  } else if (name === 'href' && element.tagName !== 'A' && plain.includes('sown.example')) {
                    wrong.push('loads from elsewhere: ' + told(element));
                  }
                }
              }
              if (document.documentElement.outerHTML.includes('%s')) {
                wrong.push('was reckoned');
              }
              if (/[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]/.test(document.body.textContent)) {
                wrong.push('shows what nobody sees');
              }
              return wrong;
            }""".formatted(RECKONED);

    private static MailCatcher letters;
    private static GreenMail in;
    private static GreenMailUser mailbox;
    private static Optional<Clamd> scanner = Optional.empty();
    private static RunningPortal portal;
    private static DemoIds northwind;
    private static Sowing sowing;

    @BeforeAll
    static void sow() throws Exception {
        letters = MailCatcher.moody(address -> MailCatcher.Mood.TAKES_IT, Optional.empty());
        in = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
        in.start();
        mailbox = in.setUser("portal@portal.example", "portal", "secret");
        Map<String, String> settings = new LinkedHashMap<>(OutboxCampaign.settings(letters, SealingKey.in(TARGET.resolve("inert.keys"))));
        settings.putAll(Map.of("SERVICEPORTAL_MAIL_REPLY_TO", "portal+{token}@portal.example", "SERVICEPORTAL_IMAP_HOST", "127.0.0.1",
                "SERVICEPORTAL_IMAP_PORT", String.valueOf(in.getImap().getPort()), "SERVICEPORTAL_IMAP_USER", "portal",
                "SERVICEPORTAL_IMAP_PASSWORD", "secret", "SERVICEPORTAL_IMAP_TLS", "none", "SERVICEPORTAL_IMAP_EVERY", "PT0.5S",
                "SERVICEPORTAL_API_REQUESTS_PER_DAY", "1000000", "SERVICEPORTAL_MAIL_UNKNOWN_SENDERS", "hold"));
        scanner = Clamd.in(TARGET.resolve("clamd"));
        scanner.ifPresent(one -> settings.putAll(Map.of("SERVICEPORTAL_CLAMAV_HOST", "127.0.0.1",
                "SERVICEPORTAL_CLAMAV_PORT", String.valueOf(one.port()))));
        portal = RunningPortal.alone(settings);
        northwind = DemoIds.of("Northwind University", portal);
        int at = 0;
        for (String person : DemoRoles.PEOPLE.values()) {
            call(person, Sowing.texts("shown").get(at++));
        }
        try (Connection books = portal.database().connect()) {
            ApiClient olivia = ApiClient.of(portal.url(""), books, "olivia@portal.example");
            Organization rooms = LinkedOrganization.unknown(portal);
            LinkedOrganization sync = LinkedOrganization.of(portal, olivia, northwind.one(PortalPage.Kind.CUSTOMER, 0), named(rooms));
            JsonNode pull = sync.pull().orFail().body();
            sowing = Sowing.of(portal);
            assertThat(sync.applied(sync.ended(pull)).get("state").textValue()).as("what came from Sync").isEqualTo("APPLIED");
            sowing.stage("link", sync.id());
            sowing.stage("pull", pull.get("id").textValue());
        }
        mails();
    }

    /** Rooms with each text for a name, a group, a place and a service, and devices with it. */
    private static Organization named(Organization rooms) {
        List<String> texts = new ArrayList<>(Sowing.texts("shown"));
        texts.addAll(Sowing.texts("unseen"));
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            String other = texts.get((at + 1) % texts.size());
            Map<String, Object> room = LinkedOrganization.room("sown " + text, "/" + other + "/" + text + "/" + at + "/", List.of(
                    Map.of("id", "l" + at, "type", "Logitech", "name", text, "version", other, "serial", "2347FW" + at + "A12B8",
                            "warranty", Map.of("type", text, "expiresAt", 1_717_200_000_000L)),
                    Map.of("id", "s" + at, "type", "Logitech", "name", "Rally Bar", "version", text, "serial", other),
                    Map.of("id", "c" + at, "type", "Computer", "name", text)));
            room.put("group", "/" + text + "/");
            room.put("contract", Map.of("service", text, "number", at, "expiresAt", 1_717_200_000_000L));
            rooms.put("sown" + at, room);
        }
        return rooms;
    }

    /** A person's name is none of the API's to change. */
    private static void call(String person, String name) throws Exception {
        try (Connection books = portal.database().connect();
             PreparedStatement called = books.prepareStatement("UPDATE contracts.portal_users SET name = left(?, 120) WHERE email = ?")) {
            called.setString(1, name);
            called.setString(2, person);
            called.executeUpdate();
        }
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        scanner.ifPresent(Clamd::close);
        if (letters != null) {
            letters.close();
        }
        if (in != null) {
            in.stop();
        }
    }

    /** Of some texts a mail: as its subject, as its sender's name, in its HTML and as what is attached; every other is a stranger's. */
    private static void mails() throws Exception {
        List<String> texts = new ArrayList<>(Sowing.texts("shown"));
        texts.addAll(Sowing.texts("unseen"));
        for (int at = 0; at < 10; at++) {
            String text = texts.get(texts.size() - 1 - 3 * at);
            String word = "=?utf-8?b?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
            String html = "<style>p{}</style><p onclick=alert()>" + text
                    + "</p><a href=\"javascript:alert('sown')\">sown</a><img src=//sown.example/pixel data-sown>";
            String sender = at % 2 == 0 ? "nora@northwind.example" : "sown" + at + "@elsewhere.example";
            String raw = "From: " + word + " <" + sender + ">\r\nTo: portal@portal.example\r\nSubject: Mail " + at + " " + word
                    + "\r\nMessage-ID: <" + UUID.randomUUID() + "@northwind.example>\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=UTF-8\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)) + "\r\n--b\r\n"
                    + "Content-Type: text/html\r\nContent-Disposition: attachment; filename*=UTF-8''"
                    + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20") + ".html\r\n\r\n"
                    + "<script>window.sown=1</script>\r\n--b--\r\n";
            mailbox.deliver(new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
        }
        assertThat(Waiting.forAnswer(() -> in.getManagers().getImapHostManager().getInbox(mailbox).getMessageCount(), left -> left == 0,
                SOON)).as("mails left").isZero();
        try (Connection books = portal.database().connect()) {
            ApiClient.of(portal.url(""), books, "samuel@portal.example").get("/api/mails?size=10").orFail().body().get("items")
                    .forEach(held -> {
                        if (held.get("from").textValue().startsWith("sown")) {
                            sowing.stage("mail", held.get("id").textValue());
                        }
                    });
        }
        assertThat(sowing.staged("mail")).as("mails of strangers that wait").hasSize(5);
    }

    @Test
    @Order(1)
    @DisplayName("is taken or refused, and nothing breaks over it; programs are told what it is, and no browser takes it for a page")
    void programs() throws IOException {
        // for whoever wonders what was not tried
        Files.write(TARGET.resolve("refused.txt"), sowing.refused().entrySet().stream().map(Object::toString).toList());
        assertThat(sowing.faults()).isEmpty();
        assertThat(sowing.taken()).as("refused: %s", sowing.refused()).hasSizeGreaterThan(60);
        assertThat(sowing.wrongAnswers()).isEmpty();
        assertThat(portal.server().troubles()).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("stays a text on every page")
    void pages(Chromium chromium) throws Exception {
        DemoRoles roles = DemoRoles.of(portal);
        Map<String, Page> visitors = new LinkedHashMap<>();
        Map<String, List<String>> heard = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try {
            for (PortalPage page : PortalPage.all()) {
                for (String person : people(page, roles)) {
                    Page visitor = visitors.computeIfAbsent(person, email -> visitor(email, chromium, heard));
                    for (String address : addresses(page)) {
                        heard.get(person).clear();
                        Response answer = visitor.navigate(portal.url(address));
                        looked(visitor).forEach(what -> wrong.add(address + ": " + what));
                        heard.get(person).forEach(what -> wrong.add(address + ": " + what));
                        if (answer.status() != 200) {
                            wrong.add(address + " answers " + answer.status());
                        }
                    }
                }
            }
        } finally {
            visitors.values().forEach(visitor -> visitor.context().close());
        }
        assertThat(wrong).isEmpty();
    }

    /** The first to whom the page opens; a ticket shows something else to who works on it, and to whose it is. */
    private static List<String> people(PortalPage page, DemoRoles roles) {
        if (!page.isBehindTheDoor()) {
            return List.of();
        } else if (page.path().equals("/support/ticket.xhtml")) {
            return List.of("samuel@portal.example", "nora@northwind.example");
        }
        return DemoRoles.PEOPLE.entrySet().stream().filter(one -> roles.open(page, one.getKey())).map(Map.Entry::getValue).limit(1)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> looked(Page page) {
        return (List<String>) page.evaluate(LOOK, portal.url(""));
    }

    private static Page visitor(String email, Chromium chromium, Map<String, List<String>> heard) {
        Page page = chromium.visitor();
        List<String> troubles = heard.computeIfAbsent(email, none -> Collections.synchronizedList(new ArrayList<>()));
        page.onDialog(dialog -> {
            troubles.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || "warning".equals(message.type())) {
                troubles.add("console: " + message.text());
            }
        });
        page.onPageError(troubles::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(portal.url("/")) && !request.url().startsWith("data:") || request.url().endsWith("/csp")) {
                troubles.add("asked for " + request.url() + " " + request.postData());
            }
        });
        page.navigate(portal.url("/signin.xhtml"));
        page.getByLabel("Mail address").fill(email);
        page.getByLabel("Password").fill(SignedIn.PASSWORD);
        page.keyboard().press("Enter");
        page.locator("nav.side").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    @Test
    @Order(3)
    @DisplayName("stays a text where a script draws it: as it will look, as what is suggested, as an answer kept ready")
    void drawn(Chromium chromium) {
        Map<String, List<String>> heard = new TreeMap<>();
        Page samuel = visitor("samuel@portal.example", chromium, heard);
        try {
            samuel.navigate(portal.url("/support/ticket.xhtml?id=" + sowing.ids("ticket").get(0)));
            samuel.locator("[id='say:text']").fill(String.join("\n\n", Sowing.texts("shown")));
            samuel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview").setExact(true)).click();
            samuel.locator("[data-previewed] p").first().waitFor();
            assertThat(looked(samuel)).as("a preview").isEmpty();
            samuel.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answers kept ready").setExact(true)).click();
            samuel.getByLabel("Find an answer by its title").fill("sown");
            samuel.locator("[data-ready-list] button").first().waitFor();
            assertThat(looked(samuel)).as("answers kept ready").isEmpty();

            samuel.navigate(portal.url("/support/new-ticket.xhtml"));
            samuel.locator("input[id$='customer_input']").pressSequentially("sown");
            samuel.locator(".ui-autocomplete-item").first().waitFor();
            assertThat(looked(samuel)).as("suggestions").isEmpty();
            assertThat(heard.get("samuel@portal.example")).isEmpty();
        } finally {
            samuel.context().close();
        }
    }

    /** With what was sown upon last and first, with words alone where it is about nothing, and with each thing in a state of its own. */
    private static List<String> addresses(PortalPage page) {
        Set<String> addresses = new LinkedHashSet<>();
        Map<String, PortalPage.Kind> ids = page.ids();
        for (boolean last : new boolean[] {true, false}) {
            Map<String, String> asked = northwind.forPage(page);
            ids.forEach((parameter, kind) -> {
                List<String> known = sowing.ids(thing(kind));
                if (!known.isEmpty() && page.standsOn(parameter)) {
                    asked.put(parameter, known.get(last ? 0 : known.size() - 1));
                }
            });
            addresses.add(page.with(asked));
        }
        ids.forEach((parameter, kind) -> {
            if (ids.size() == 1 && page.standsOn(parameter)) {
                sowing.staged(thing(kind)).forEach(staged -> addresses.add(page.with(new TreeMap<>(Map.of(parameter, staged)))));
            }
        });
        return List.copyOf(addresses);
    }

    private static String thing(PortalPage.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Test
    @Order(4)
    @DisplayName("stays a text where it stands in a page's address")
    void addressesOfPages() throws Exception {
        SignedIn olivia = SignedIn.as("olivia@portal.example", portal);
        List<String> wrong = new ArrayList<>();
        List<String> texts = Sowing.texts("shown");
        int next = 0;
        for (PortalPage page : PortalPage.all()) {
            Map<String, String> asked = northwind.forPage(page);
            for (String parameter : page.parameters()) {
                if (!page.ids().containsKey(parameter)) {
                    asked.put(parameter, URLEncoder.encode(texts.get(next++ % texts.size()), StandardCharsets.UTF_8));
                }
            }
            HttpResponse<String> answer = olivia.get(page.with(asked));
            if (answer.statusCode() >= 500) {
                wrong.add(page.with(asked) + " answers " + answer.statusCode());
            }
            for (Element element : Jsoup.parse(answer.body()).getAllElements()) {
                boolean acts = element.attributes().asList().stream().anyMatch(one -> one.getKey().startsWith("on"));
                if (element.hasAttr("data-sown") || acts || element.attr("src").contains("sown.example")) {
                    wrong.add(page.with(asked) + ": " + element.outerHtml());
                }
            }
            if (answer.body().contains(RECKONED)) {
                wrong.add(page.with(asked) + " was reckoned");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("stays a text in every letter, and adds no line to its head")
    void letters() throws Exception {
        assertThat(Waiting.forAnswer(() -> letters.caught(), some -> some.stream().anyMatch(one -> one.text().contains("X-Auto")), SOON))
                .hasSizeGreaterThan(1);
        List<String> wrong = new ArrayList<>();
        for (MailCatcher.Caught caught : letters.caught()) {
            MimeMessage letter = new MimeMessage(null, new ByteArrayInputStream(caught.bytes()));
            for (Header header : Collections.list(letter.getAllHeaders())) {
                if (!HEADERS.contains(header.getName().toLowerCase(Locale.ROOT))) {
                    wrong.add("head " + header.getName() + ": " + header.getValue());
                }
            }
            Multipart parts = (Multipart) letter.getContent();
            for (int at = 0; at < parts.getCount(); at++) {
                BodyPart part = parts.getBodyPart(at);
                String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                boolean unseen = text.codePoints().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\r');
                if (unseen || text.contains(RECKONED)) {
                    wrong.add("text " + text);
                } else if (part.isMimeType("text/html")) {
                    wrongElements(text, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void wrongElements(String html, List<String> wrong) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (!ELEMENTS.contains(element.normalName())) {
                wrong.add("element " + element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                boolean leadsAway = attribute.getKey().equals("href") && !attribute.getValue().startsWith("https://portal.example/");
                if (!ATTRIBUTES.contains(attribute.getKey()) || leadsAway || attribute.getValue().contains("sown")) {
                    wrong.add("attribute " + element.outerHtml());
                }
            }
        }
    }

    @Test
    @Order(6)
    @DisplayName("stays a text in every file a list is handed out as")
    void files() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        sowing.exports().forEach(path -> lists.add(path + "format="));
        for (String list : lists) {
            csv(list + "CSV", sowing.file(list + "CSV"), wrong);
            xlsx(list + "XLSX", sowing.file(list + "XLSX"), wrong);
        }
        SignedIn olivia = SignedIn.as("olivia@portal.example", portal);
        int handedOut = 0;
        for (PortalPage page : PortalPage.all()) {
            Map<String, String> asked = northwind.forPage(page);
            asked.put("export", "csv");
            HttpResponse<String> answer = olivia.get(page.with(asked));
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv")) {
                handedOut++;
                csv(page.path(), answer.body().getBytes(StandardCharsets.UTF_8), wrong);
                if (!answer.headers().firstValue("Content-Disposition").orElse("").matches("attachment; filename=\"[A-Za-z0-9._-]+\"")) {
                    wrong.add(page + ": " + answer.headers().map());
                }
            }
        }
        assertThat(handedOut).isGreaterThan(9);
        assertThat(wrong).isEmpty();
    }

    private static void csv(String list, byte[] file, List<String> wrong) {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        CsvReader.builder().ofCsvRecord(text).forEach(row -> row.getFields().forEach(cell -> {
            if (!cell.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches()) {
                wrong.add(list + ": " + cell);
            }
        }));
    }

    private static void xlsx(String list, byte[] file, List<String> wrong) throws IOException {
        Path kept = Files.write(TARGET.resolve("list.xlsx"), file); // its parts say their sizes at its end alone
        try (ZipFile book = new ZipFile(kept.toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                String xml = new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().endsWith(".xml") && RUNNING.matcher(xml).find() || part.getName().contains("externalLink")
                        || xml.contains(RECKONED)) {
                    wrong.add(list + " " + part.getName());
                }
            }
        }
    }

    @Test
    @Order(7)
    @DisplayName("and whatever file somebody sends is looked at by the scanner, and is not taken while it is silent")
    void scanner() throws Exception {
        Assumptions.assumeTrue(scanner.isPresent(), "No clamd on this machine: the virus scanner was not tried for real");
        try (Connection books = portal.database().connect()) {
            ApiClient samuel = ApiClient.of(portal.url(""), books, "samuel@portal.example");
            String customer = northwind.one(PortalPage.Kind.CUSTOMER, 0);
            String ticket = samuel.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "subject", "Files", "text", "Some.",
                    "language", "en", "channel", "MAIL", "phone", "")).orFail().body().at("/ticket/id").textValue();
            String word = samuel.get("/api/tickets/" + ticket + "/conversation").orFail().body().at("/items/0/id").textValue();
            String files = "/api/tickets/" + ticket + "/files?word=" + word + "&fileName=";

            assertThat(sent(samuel, files + "clean.log", "a log").status()).isEqualTo(201);
            assertThat(sent(samuel, files + "large.log", "x".repeat(Clamd.LARGEST - 10)).status()).isEqualTo(201);
            assertThat(sent(samuel, files + "larger.log", "x".repeat(4 * Clamd.LARGEST)).text()).contains("larger than the virus scanner");
            ApiClient.Answer infected = sent(samuel, files + "eicar.log", new String(Clamd.eicar(), StandardCharsets.US_ASCII));
            assertThat(infected.status()).isEqualTo(422);
            assertThat(infected.text()).contains("eicar.log is infected (" + Clamd.FINDS);

            scanner.get().close();
            ApiClient.Answer unchecked = sent(samuel, files + "late.log", "a log");
            assertThat(unchecked.status()).isEqualTo(409);
            assertThat(unchecked.text()).contains("not taken unchecked");
            assertThat(samuel.get("/api/tickets/" + ticket + "/conversation").orFail().body().at("/items/0/files")).hasSize(2);
        }
    }

    private static ApiClient.Answer sent(ApiClient by, String path, String content) throws IOException {
        return by.upload(path, content, UUID.randomUUID().toString(), "application/octet-stream");
    }
}
