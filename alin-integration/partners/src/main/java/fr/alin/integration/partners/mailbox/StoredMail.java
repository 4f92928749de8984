package fr.alin.integration.partners.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/** A mail: sender, subject, HTML and text parts, and the links in them. */
public record StoredMail(
        long id, Instant receivedAt, String from, List<String> to, String subject, String text, String html) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");

    static StoredMail read(long id, Instant receivedAt, List<String> to, byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            List<String> texts = new ArrayList<>();
            List<String> pages = new ArrayList<>();
            collect(message, texts, pages);
            return new StoredMail(
                    id,
                    receivedAt,
                    message.getFrom() == null ? "" : MimeUtility.decodeText(from(message)),
                    to,
                    message.getSubject() == null ? "" : message.getSubject(),
                    String.join("\n", texts),
                    String.join("\n", pages));
        } catch (MessagingException | IOException e) {
            return new StoredMail(id, receivedAt, "", to, "(illisible)", String.valueOf(e.getMessage()), "");
        }
    }

    boolean isFor(String address) {
        return to.stream().anyMatch(one -> one.equalsIgnoreCase(address));
    }

    /** The URLs of both parts, in order, without duplicates. */
    List<String> links() {
        Set<String> found = new LinkedHashSet<>();
        LINK.matcher(text).results().forEach(hit -> found.add(hit.group()));
        LINK.matcher(html).results().forEach(hit -> found.add(hit.group().replace("&amp;", "&")));
        return List.copyOf(found);
    }

    Map<String, Object> asData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("receivedAt", receivedAt);
        data.put("from", from);
        data.put("to", to);
        data.put("subject", subject);
        data.put("text", text);
        data.put("html", html);
        data.put("links", links());
        return data;
    }

    private static String from(MimeMessage message) throws MessagingException {
        return message.getFrom()[0].toString();
    }

    private static void collect(Part part, List<String> texts, List<String> pages)
            throws MessagingException, IOException {
        if (part.isMimeType("text/html")) {
            pages.add((String) part.getContent());
        } else if (part.isMimeType("text/*")) {
            texts.add((String) part.getContent());
        } else if (part.isMimeType("multipart/*")) {
            Multipart many = (Multipart) part.getContent();
            for (int i = 0; i < many.getCount(); i++) {
                collect(many.getBodyPart(i), texts, pages);
            }
        }
    }
}
