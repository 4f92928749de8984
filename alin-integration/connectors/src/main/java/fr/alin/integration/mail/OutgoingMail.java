package fr.alin.integration.mail;

import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** A MIME mail with text and HTML alternatives, and a Message-ID that stays the same when the mail is resent. */
final class OutgoingMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private final String sender;

    OutgoingMail(Session session, String messageId, String sender) {
        super(session);
        this.messageId = messageId;
        this.sender = sender;
    }

    OutgoingMail to(EmailAddress reader, Language language) {
        try {
            setFrom(new InternetAddress(sender, true));
            setRecipient(Message.RecipientType.TO, new InternetAddress(reader.value(), true));
            setContentLanguage(new String[] {language.locale().getLanguage()});
            setHeader("Auto-Submitted", "auto-generated");
            return this;
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Invalid sender or recipient address", e);
        }
    }

    /** Adds one-click unsubscribe (RFC 8058). */
    OutgoingMail withUnsubscribe(String address) {
        try {
            setHeader("List-Unsubscribe", "<" + address + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            return this;
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Invalid unsubscribe address", e);
        }
    }

    OutgoingMail withContent(RenderedMail words, Date now) {
        try {
            setSubject(words.subject(), UTF_8);
            setSentDate(now);
            setContent(new MimeMultipart("alternative", part(words.text(), "plain"), part(words.html(), "html")));
            return this;
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Invalid mail content", e);
        }
    }

    private static MimeBodyPart part(String words, String form) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, form);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        var domain = sender.substring(sender.indexOf('@') + 1).replace(">", "");
        setHeader("Message-ID", "<" + messageId + "@" + domain + ">");
    }
}
