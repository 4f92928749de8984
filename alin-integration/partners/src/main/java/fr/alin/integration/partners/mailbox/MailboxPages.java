package fr.alin.integration.partners.mailbox;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.integration.partners.page.ParisTime;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;
import fr.alin.integration.partners.page.WrongValue;

/** Pages of the mailbox, and its JSON for tests. */
public final class MailboxPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ParisTime.ZONE);
    private static final int SHOWN = 200;

    private final Mailbox mailbox;
    private final SmtpServer smtp;

    public MailboxPages(Mailbox mailbox, SmtpServer smtp) {
        this.mailbox = mailbox;
        this.smtp = smtp;
    }

    public void register(WebServer webServer) {
        webServer
                .at("GET", "/mailbox", this::list)
                .at(
                        "GET",
                        "/mailbox/messages.json",
                        request -> Reply.json(
                                found(request).stream().map(StoredMail::asData).toList()))
                .at("GET", "/mailbox/{id}", request -> with(request, this::show))
                .at("GET", "/mailbox/{id}/html", request -> with(request, mail -> Reply.html(opened(mail.html()))))
                .at("POST", "/mailbox/clear", this::clear)
                .at("POST", "/mailbox/behaviour", this::changeBehaviour);
    }

    private List<StoredMail> found(Request request) {
        Optional<String> to = request.value("to");
        Optional<String> subject = request.value("subject");
        return mailbox.newestFirst().stream()
                .filter(mail -> to.map(mail::isFor).orElse(true))
                .filter(mail ->
                        subject.map(part -> mail.subject().contains(part)).orElse(true))
                .toList();
    }

    private Reply list(Request request) {
        List<StoredMail> found = found(request);
        var shown = found.stream().limit(SHOWN).toList();
        return Reply.page(html -> JtelistGenerated.render(
                html, null, shown, found.size(), request.value("to").orElse(""), smtp.isOpen()));
    }

    static String time(StoredMail mail) {
        return TIME.format(mail.receivedAt());
    }

    private Reply show(StoredMail mail) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("De", mail.from());
        facts.put("À", String.join(", ", mail.to()));
        facts.put("Objet", mail.subject());
        facts.put("Reçu", time(mail));
        return Reply.page(html -> JtemailGenerated.render(html, null, mail, facts));
    }

    private Reply clear(Request request) {
        mailbox.clear();
        return request.done("/mailbox", Map.of("messages", 0));
    }

    /** A closed mailbox refuses connections, like a mail server that is down. */
    private Reply changeBehaviour(Request request) {
        switch (request.value("behaviour").orElse("")) {
            case "down" -> smtp.close();
            case "normal" -> smtp.open();
            default -> throw new WrongValue("behaviour : normal, down");
        }
        return request.done("/mailbox", Map.of("behaviour", smtp.isOpen() ? "normal" : "down"));
    }

    private Reply with(Request request, Function<StoredMail, Reply> page) {
        return Optional.of(request.pathParameter("id"))
                .filter(id -> id.matches("[0-9]{1,15}"))
                .flatMap(id -> mailbox.find(Long.parseLong(id)))
                .map(page)
                .orElseGet(Reply::notFound);
    }

    /** Makes links open outside the small frame. */
    private static String opened(String html) {
        return "<base target=\"_top\">" + html;
    }
}
